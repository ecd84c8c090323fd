using Briefing.Text;

namespace Briefing.Diagnostics;

/// <summary>One thing that is wrong in what an author wrote.</summary>
/// <param name="Code">Stable, of the form <c>BRF0012</c>.</param>
/// <param name="At">What to underline.</param>
/// <param name="Message">One plain sentence: what is wrong, in the author's own words where it quotes them.</param>
internal sealed record Diagnostic(string Code, Severity Severity, TextSpan At, string Message)
{
    /// <summary>Why it matters and how to put it right; a near miss where there is one.</summary>
    public string? Hint { get; init; }

    /// <summary>A second place that belongs to it: the first use of an id, say.</summary>
    public RelatedPlace? See { get; init; }
}
