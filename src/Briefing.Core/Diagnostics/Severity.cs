namespace Briefing.Diagnostics;

internal enum Severity
{
    /// <summary>No briefing can be built.</summary>
    Error,

    /// <summary>A briefing can be built; with <c>--strict</c> it counts as an error.</summary>
    Warning,
}
