namespace Briefing.Model;

/// <summary>A place in a source, with a quotation of at most fourteen words.</summary>
internal sealed record Citation
{
    public required Located<string> Source { get; init; }

    public required Locator Locator { get; init; }

    /// <summary>Word for word from that place.</summary>
    public Prose? Quote { get; init; }

    /// <summary>The reading adopted if the quotation contains an error, which is then marked [sic].</summary>
    public Prose? Reading { get; init; }

    public required TextSpan At { get; init; }
}
