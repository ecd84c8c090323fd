using Briefing.Text;

namespace Briefing.Model;

/// <summary>A place in a source, and at most fourteen words of it.</summary>
internal sealed record Citation
{
    public required Located<string> Source { get; init; }

    public required Locator Locator { get; init; }

    /// <summary>Word for word from that place.</summary>
    public Prose? Quote { get; init; }

    /// <summary>The reading adopted where the quotation carries a slip, which is then marked [sic].</summary>
    public Prose? Reading { get; init; }

    public required TextSpan At { get; init; }
}
