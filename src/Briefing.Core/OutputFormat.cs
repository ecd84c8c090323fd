namespace Briefing;

/// <summary>The output formats of a briefing; the name is the file's extension.</summary>
internal enum OutputFormat
{
    Pdf,
    Html,
    Md,
    Docx,
    Json,
}
