namespace Briefing.Compose.Sections;

/// <summary>How to cite a document, what others may do with it, its history, and what to read beyond it.</summary>
internal static class ImprintLines
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        var imprint = c.Debate.Imprint;
        foreach (var (label, text) in ((string, Prose?)[])
            [("Cite as.", imprint.CiteAs), ("Licence.", imprint.Licence), ("Disclaimer.", imprint.Disclaimer)])
        {
            if (text is not null)
                yield return Line(label, Inlines.Of(text));
        }

        if (imprint.History.Length > 0)
            yield return Line("Revision history.", [.. imprint.History.SelectMany(Revision)]);
        if (imprint.FurtherReading.Length > 0)
            yield return Line("Further reading.", [.. imprint.FurtherReading.SelectMany(work => Inlines.Of(work.Text).Add(" "))]);
    }

    private static IEnumerable<Inline> Revision(Revision revision) =>
    [
        $"{revision.Version.Value}, {revision.Date.Value.Display}",
        .. revision.Changes is { } changes ? [": ", .. Inlines.Of(changes)] : ImmutableArray.Create<Inline>("."),
        " ",
    ];

    private static Block.Paragraph Line(string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Reference, [new Inline.Strong([label]), " ", .. words]);
}
