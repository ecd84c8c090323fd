namespace Briefing.Diagnostics;

internal enum Severity
{
    /// <summary>Nothing can be built until it is put right.</summary>
    Error,

    /// <summary>A briefing can be built; under <c>--strict</c> it counts as an error.</summary>
    Warning,
}
