namespace Briefing.Print.Pdf;

/// <summary>What a PDF says of itself, in the document information and again as XMP.</summary>
internal sealed record PdfMetadata
{
    public required string Title { get; init; }

    public required string Subject { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Dates the file, at midnight UTC, instead of the clock.</summary>
    public required DateOnly Date { get; init; }

    public string? Author { get; init; }
}
