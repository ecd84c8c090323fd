namespace Briefing.Cli;

/// <summary>The forms in which a briefing leaves the tool; the name is the file's extension.</summary>
internal enum OutputFormat
{
    Pdf,
    Html,
    Md,
    Json,
}
