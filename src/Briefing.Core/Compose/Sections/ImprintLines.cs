using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>How to cite a document, what others may do with it, its history, and what to read beyond it.</summary>
internal static class ImprintLines
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        var imprint = c.Debate.Imprint;
        foreach (var (label, text) in ((PhraseKey, Prose?)[])
            [(PhraseKey.CiteAs, imprint.CiteAs), (PhraseKey.Licence, imprint.Licence), (PhraseKey.Disclaimer, imprint.Disclaimer)])
        {
            if (text is not null)
                yield return Line(c, label, Inlines.Of(text));
        }

        if (imprint.History.Length > 0)
            yield return Line(c, PhraseKey.History, [.. imprint.History.SelectMany(revision => Revision(c, revision))]);
        if (imprint.FurtherReading.Length > 0)
            yield return Line(c, PhraseKey.FurtherReading, [.. imprint.FurtherReading.SelectMany(work => Inlines.Of(work.Text).Add(" "))]);
    }

    private static IEnumerable<Inline> Revision(ComposeContext c, Revision revision) =>
    [
        $"{revision.Version.Value}{c.Words[PhraseKey.Comma]}{c.Words.Date(revision.Date.Value)}",
        .. revision.Changes is { } changes ? [c.Words.Label(""), .. Inlines.Of(changes)] : ImmutableArray.Create<Inline>(c.Words[PhraseKey.FullStop]),
        " ",
    ];

    private static Block.Paragraph Line(ComposeContext c, PhraseKey label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Reference, [.. c.Words.Headed(c.Words[label]), .. words]);
}
