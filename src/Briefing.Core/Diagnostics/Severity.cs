namespace Briefing.Diagnostics;

internal enum Severity
{
    /// <summary>No briefing can be built.</summary>
    Error,

    /// <summary>A briefing can be built; with <c>--strict</c> it counts as an error.</summary>
    Warning,

    /// <summary>Something to look at, which may be right; it never changes the exit code.</summary>
    Note,
}
