namespace Briefing.Verify.Quotes;

/// <summary>A problem found when checking a citation against its source's text.</summary>
internal abstract record Finding
{
    private Finding(Citation citation) => Citation = citation;

    public Citation Citation { get; }

    /// <summary>The text has no paragraph with this number.</summary>
    /// <param name="Count">The number of paragraphs.</param>
    public sealed record BeyondText(Citation Citation, int Count, ImmutableArray<Passage> Places) : Finding(Citation);

    /// <summary>The quotation is in other paragraphs than the one cited.</summary>
    public sealed record Elsewhere(Citation Citation, ImmutableArray<Passage> Places) : Finding(Citation);

    /// <summary>The quotation continues beyond the end of a paragraph.</summary>
    public sealed record Across(Citation Citation, Passage Start, int LastParagraph) : Finding(Citation);

    public sealed record Nowhere(Citation Citation, NearestPassage? Nearest) : Finding(Citation);
}
