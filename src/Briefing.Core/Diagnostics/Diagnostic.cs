namespace Briefing.Diagnostics;

/// <summary>One error or warning about an author's files.</summary>
/// <param name="Code">Stable, of the form <c>BRF0012</c>.</param>
/// <param name="At">The span to underline.</param>
/// <param name="Message">What is wrong, in one plain sentence; author text in it is quoted.</param>
internal sealed record Diagnostic(string Code, Severity Severity, TextSpan At, string Message)
{
    /// <summary>Why it matters and how to fix it; a suggestion if there is a near miss.</summary>
    public string? Hint { get; init; }

    /// <summary>A related place: the first use of an id, for example.</summary>
    public RelatedPlace? See { get; init; }
}
