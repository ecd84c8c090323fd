using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Pagination;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>
/// Paints the running header and footer, which are not read aloud: pagination is an artifact
/// (PDF/UA-1, 7.8). Only the classification is read aloud, once, at its first occurrence.
/// </summary>
/// <param name="classification">Its structure element; <c>null</c> if there is no classification.</param>
internal sealed class HeaderFooterPainter(
    Document document, Design design, ParagraphCache paragraphs, PageGeometry geometry, StructureElement? classification)
{
    // From the header up and from the footer down to the line of the classification.
    private const double ClassificationGap = 14;

    private const double HeaderGap = 24;
    private const double FooterGap = 22;

    // No line of the page fits more characters than this, so that a very long title costs little.
    private const int MaxCharacters = 160;

    private readonly WatermarkPainter? _watermark =
        design.Watermark is { } words ? new(words, design, geometry) : null;

    public void Paint(PageCanvas canvas, RunningElements page)
    {
        var left = geometry.Margins.Left;
        var width = geometry.ContentWidth;
        var top = geometry.Margins.Top - HeaderGap - 12;
        var footer = geometry.Height - geometry.Margins.Bottom + FooterGap;

        // The first page already shows the title.
        if (page.Number > 1)
        {
            var title = Line(document.Title, width * 0.58, TextAlignment.Left);
            var section = Line(page.RunningTitle ?? "", width * 0.4, TextAlignment.Right);
            var rule = new RuleBox(width, new(0.5, design.Palette.Rule));
            canvas.AddAsArtifact(title, left, top, ArtifactKind.Header);
            canvas.AddAsArtifact(section, left + width * 0.6, top, ArtifactKind.Header);
            canvas.AddAsArtifact(rule, left, top + 16, ArtifactKind.Header);
        }

        var subject = Line(FooterText, width * 0.75, TextAlignment.Left);
        var number = Line($"Page {page.Number} of {page.Count}", width * 0.25, TextAlignment.Right);
        canvas.AddAsArtifact(subject, left, footer, ArtifactKind.Footer);
        canvas.AddAsArtifact(number, left + width * 0.75, footer, ArtifactKind.Footer);

        if (design.Classification is { } words)
            PaintClassification(canvas, words, page.Number, top - ClassificationGap, footer + ClassificationGap);

        _watermark?.Paint(canvas);
    }

    private void PaintClassification(PageCanvas canvas, string words, int page, double header, double footer)
    {
        var (left, width, style) = (geometry.Margins.Left, geometry.ContentWidth, design.TypeScale.Classification);
        if (page == 1)
            Line(words, width, TextAlignment.Center, style, classification).Paint(canvas, left, header);
        else
            canvas.AddAsArtifact(Line(words, width, TextAlignment.Center, style), left, header, ArtifactKind.Header);

        canvas.AddAsArtifact(Line(words, width, TextAlignment.Center, style), left, footer, ArtifactKind.Footer);
    }

    private string FooterText =>
        design.DocumentNumber is { } number ? $"{number} · {document.Subject}" : document.Subject;

    private ParagraphBox Line(string text, double width, TextAlignment alignment) =>
        Line(text, width, alignment, design.TypeScale.HeaderFooter);

    /// <summary>One line of text, truncated with an ellipsis if too long.</summary>
    private ParagraphBox Line(
        string text, double width, TextAlignment alignment, TypeStyle style, StructureElement? element = null)
    {
        var clipped = text.Length <= MaxCharacters ? text : text[..MaxCharacters];
        var box = Typeset(text.Length <= MaxCharacters ? text : clipped + "…");

        while (box.Height > style.Leading && clipped.Length > 1)
        {
            clipped = clipped[..^1].TrimEnd();
            box = Typeset(clipped + "…");
        }

        return box;

        ParagraphBox Typeset(string line) =>
            paragraphs.Box(
                [new InlineItem.Text(line, style.ToTextStyle(), element)],
                new ParagraphStyle(style.Leading, alignment),
                width);
    }
}
