namespace Briefing.Compose.Sections;

/// <summary>A fact from outside the sources, marked as such wherever it appears.</summary>
internal static class OutsideFacts
{
    /// <summary>One paragraph; empty if there is no such fact.</summary>
    public static IEnumerable<Block> Of(ParagraphRole role, OutsideFact? fact) =>
        fact is null
            ? []
            :
            [
                new Block.Paragraph(
                    role,
                    [
                        new Inline.Strong(["From outside the sources: "]),
                        .. Inlines.Of(fact.Text),
                        $" ({fact.From.Value})",
                    ]),
            ];
}
