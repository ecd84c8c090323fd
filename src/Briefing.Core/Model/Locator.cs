namespace Briefing.Model;

/// <summary>A place in a source, by at least one of four measures.</summary>
internal sealed record Locator
{
    /// <summary>Counted from 1 over the non-empty lines of the source's text.</summary>
    public Located<int>? Paragraph { get; init; }

    /// <summary>As printed: pages may be roman.</summary>
    public Prose? Page { get; init; }

    /// <summary>The heading above the place.</summary>
    public Prose? Section { get; init; }

    /// <summary>Time from the start of a recording, <c>h:mm:ss</c> or <c>m:ss</c>.</summary>
    public Prose? Timestamp { get; init; }
}
