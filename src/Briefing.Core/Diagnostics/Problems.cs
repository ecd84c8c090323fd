namespace Briefing.Diagnostics;

/// <summary>Every error and warning about an author's files; messages are worded only here.</summary>
internal static partial class Problems
{
    /// <param name="hint">Why it matters and how to fix it.</param>
    /// <param name="see">A related place.</param>
    private static Diagnostic Error(string code, TextSpan at, string message, string? hint = null, RelatedPlace? see = null) =>
        new(code, Severity.Error, at, message) { Hint = hint, See = see };

    /// <summary>For an error that others may follow from, and that is mended first.</summary>
    /// <inheritdoc cref="Error"/>
    private static Diagnostic Cause(string code, TextSpan at, string message, string? hint = null, RelatedPlace? see = null) =>
        Error(code, at, message, hint, see) with { IsCause = true };

    /// <inheritdoc cref="Error"/>
    private static Diagnostic Warning(string code, TextSpan at, string message, string? hint = null, RelatedPlace? see = null) =>
        new(code, Severity.Warning, at, message) { Hint = hint, See = see };

    /// <inheritdoc cref="Error"/>
    private static Diagnostic Note(string code, TextSpan at, string message, string? hint = null, RelatedPlace? see = null) =>
        new(code, Severity.Note, at, message) { Hint = hint, See = see };
}
