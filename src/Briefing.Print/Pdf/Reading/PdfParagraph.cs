namespace Briefing.Print.Pdf.Reading;

/// <summary>A paragraph, heading or cell as it reads, wherever its lines were broken.</summary>
/// <param name="Page">On which it begins, counted from 1.</param>
internal sealed record PdfParagraph(int Page, string Text);
