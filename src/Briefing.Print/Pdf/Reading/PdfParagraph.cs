namespace Briefing.Print.Pdf.Reading;

/// <summary>The text of a paragraph, heading or cell, regardless of line breaks.</summary>
/// <param name="Page">The page on which it starts, counted from 1.</param>
internal sealed record PdfParagraph(int Page, string Text);
