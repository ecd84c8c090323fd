namespace Briefing.Library;

/// <summary>The kind of file that a briefing is written to.</summary>
public enum Format
{
    /// <summary>A tagged PDF (PDF/UA-1 and PDF/A-2a), as of <c>briefing build -f pdf</c>.</summary>
    Pdf,

    /// <summary>One self-contained page in UTF-8, as of <c>briefing build -f html</c>.</summary>
    Html,

    /// <summary>Markdown in UTF-8 with a sentence on each line, as of <c>briefing build -f md</c>.</summary>
    Markdown,

    /// <summary>A Word file, as of <c>briefing build -f docx</c>.</summary>
    Word,

    /// <summary>The whole debate as data, JSON in UTF-8, as of <c>briefing build -f json</c>. There is none of a part.</summary>
    Json,
}
