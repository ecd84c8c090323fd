namespace Briefing.Print.Pdf;

/// <summary>The metadata of a PDF, written both to the document information dictionary and as XMP.</summary>
internal sealed record PdfMetadata
{
    public required string Title { get; init; }

    public required string Subject { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The date of the file, at midnight UTC, instead of the current time.</summary>
    public required DateOnly Date { get; init; }

    public string? Author { get; init; }
}
