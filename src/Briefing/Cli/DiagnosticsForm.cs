namespace Briefing.Cli;

/// <summary>How diagnostics are printed.</summary>
internal enum DiagnosticsForm
{
    /// <summary>With the line quoted, a remedy, and a second place where there is one.</summary>
    Text,

    /// <summary>One line each.</summary>
    Short,

    /// <summary>An array with an object for each.</summary>
    Json,

    /// <summary>A log for editors and code hosts.</summary>
    Sarif,

    /// <summary>Commands that GitHub Actions turns into annotations.</summary>
    GitHub,
}
