namespace Briefing.Cli.Messages;

/// <summary>The formats for diagnostics.</summary>
internal enum DiagnosticsFormat
{
    /// <summary>With the source line, a hint, and a related place if there is one.</summary>
    Text,

    /// <summary>One line each.</summary>
    Short,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>A log for editors and code hosts.</summary>
    Sarif,

    /// <summary>Commands that GitHub Actions turns into annotations.</summary>
    GitHub,
}
