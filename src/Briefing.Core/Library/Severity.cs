namespace Briefing.Library;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Nothing can be built.</summary>
    Error,

    /// <summary>A briefing can be built, and something in it is doubtful.</summary>
    Warning,

    /// <summary>Something to look at, which may be right.</summary>
    Note,
}
