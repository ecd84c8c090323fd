namespace Briefing.Model;

/// <summary>A place in a source, by at least one of four measures; each may be a range, or several.</summary>
internal sealed record Locator
{
    /// <summary>Counted from 1 over the non-empty lines of the source's text.</summary>
    public Located<ParagraphNumbers>? Paragraph { get; init; }

    /// <summary>As printed: pages may be roman.</summary>
    public Prose? Page { get; init; }

    /// <summary>The heading above the place.</summary>
    public Prose? Section { get; init; }

    /// <summary>Time from the start of a recording, <c>h:mm:ss</c> or <c>m:ss</c>.</summary>
    public Prose? Timestamp { get; init; }

    /// <summary>One for each range of paragraphs.</summary>
    public IEnumerable<Locator> ByRange() => Paragraph is { Value.Ranges: { Length: > 1 } ranges }
        ? ranges.Select(range => this with { Paragraph = Paragraph with { Value = ParagraphNumbers.Of(range.First, range.Last) } })
        : [this];
}
