using Briefing.Compose.Sections;
using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>A comparison as the last section of a briefing: what has changed since another state of the debate.</summary>
internal static class ChangesSection
{
    public static ImmutableArray<Block> Compose(Comparison comparison)
    {
        var sections = ReportComposer.Compose(comparison);
        return
        [
            MajorSection.Heading("changes", "What has changed"),
            new Block.Paragraph(ParagraphRole.Meta, [$"Since {NameOf(comparison)}. {(sections.IsEmpty ? "Nothing." : "New words are bold, words that are gone stand in brackets.")}"]),
            .. sections.SelectMany(section => (Block[])
            [
                new Block.Heading(3, $"{Anchors.Section("changes")}/{Slug.Of(section.Title)}", section.Title, [section.Title]) { InContents = false },
                List(section.Lines.AsSpan()),
            ]),
        ];
    }

    /// <summary>What the other state calls itself: "version 1.0 of 3 May 2024".</summary>
    private static string NameOf(Comparison comparison)
    {
        var old = comparison.Old.Debate;
        var date = old.AsOf.Value.Display;
        return old.Imprint.Version is { } version ? $"version {version.Value}, as of {date}" : $"the state as of {date}";
    }

    /// <summary>Lines, those of a greater depth as lists within the item above.</summary>
    private static Block.ItemList List(ReadOnlySpan<ReportLine> lines)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && lines[end].Depth > lines[start].Depth)
                end++;

            var words = new Block.Paragraph(ParagraphRole.Short, [.. Sign(lines[start].Sign), .. lines[start].Pieces.Select(Marked)]);
            items.Add(new(end == start + 1 ? [words] : [words, List(lines[(start + 1)..end])]));
            start = end;
        }

        return new(items.ToImmutable());
    }

    private static ImmutableArray<Inline> Sign(LineSign sign) => sign switch
    {
        LineSign.Added => [new Inline.Strong(["New"]), ": "],
        LineSign.Removed => [new Inline.Strong(["Gone"]), ": "],
        LineSign.Changed => [new Inline.Strong(["Changed"]), ": "],
        _ => [],
    };

    private static Inline Marked(TextPiece piece) => piece.Kind switch
    {
        PieceKind.Added => new Inline.Strong([piece.Text]),
        PieceKind.Removed => new Inline.Quiet([$"[{piece.Text.Trim()}] "]),
        _ => piece.Text,
    };
}
