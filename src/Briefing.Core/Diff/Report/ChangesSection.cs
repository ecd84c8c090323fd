using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;
using Briefing.Phrases;
using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>A comparison as the last section of a briefing: what has changed since another state of the debate.</summary>
internal static class ChangesSection
{
    public static ImmutableArray<Block> Compose(Comparison comparison)
    {
        var words = comparison.New.Debate.Words;
        var sections = ReportComposer.Compose(comparison);
        return
        [
            MajorSection.Heading("changes", words[PhraseKey.Changes]),
            new Block.Paragraph(ParagraphRole.Meta,
                [
                    words.Sentences(
                    [
                        words.Fill(PhraseKey.ChangesSince, ("state", NameOf(words, comparison))),
                        words[sections.IsEmpty ? PhraseKey.ChangesNone : PhraseKey.ChangesMarks],
                    ]),
                ]),
            .. sections.SelectMany(section => (Block[])
            [
                new Block.Heading(3, $"{Anchors.Section("changes")}/{Slug.Of(section.Title)}", section.Title, [section.Title]) { InContents = false },
                List(words, section.Lines.AsSpan()),
            ]),
        ];
    }

    /// <summary>What the other state calls itself: "version 1.0 of 3 May 2024".</summary>
    private static string NameOf(PhraseBook words, Comparison comparison)
    {
        var old = comparison.Old.Debate;
        var date = words.Date(old.AsOf.Value);
        return old.Imprint.Version is { } version
            ? words.Fill(PhraseKey.ChangesVersion, ("version", version.Value), ("date", date))
            : words.Fill(PhraseKey.ChangesState, ("date", date));
    }

    /// <summary>Lines, those of a greater depth as lists within the item above.</summary>
    private static Block.ItemList List(PhraseBook words, ReadOnlySpan<ReportLine> lines)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && lines[end].Depth > lines[start].Depth)
                end++;

            var line = new Block.Paragraph(ParagraphRole.Short, [.. Sign(words, lines[start].Sign), .. SpacedPieces.Of(lines[start].Pieces).Select(Marked)]);
            items.Add(new(end == start + 1 ? [line] : [line, List(words, lines[(start + 1)..end])]));
            start = end;
        }

        return new(items.ToImmutable());
    }

    private static ImmutableArray<Inline> Sign(PhraseBook words, LineSign sign) => sign switch
    {
        LineSign.Added => [new Inline.Strong([words[PhraseKey.ChangesNew]]), words.Label("")],
        LineSign.Removed => [new Inline.Strong([words[PhraseKey.ChangesGone]]), words.Label("")],
        LineSign.Changed => [new Inline.Strong([words[PhraseKey.ChangesChanged]]), words.Label("")],
        _ => [],
    };

    /// <summary>The signs tell new words from old ones also where neither weight nor colour is seen.</summary>
    private static Inline Marked(TextPiece piece) => piece.Kind switch
    {
        PieceKind.Added => new Inline.Strong([$"[+{piece.Text.Trim()}]"]),
        PieceKind.Removed => new Inline.Quiet([$"[−{piece.Text.Trim()}]"]),
        _ => piece.Text,
    };
}
