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
    // From the edge of the sheet to the top of the classification, above and below, in points.
    private const double ClassificationTop = 16;

    // From the text area up to the top of the header, and from the lower edge of the sheet to the top of the footer.
    private const double HeaderGap = 24;
    private const double FooterHeight = 33;

    // No line of the page fits more characters than this, so that a very long title costs little.
    private const int MaxCharacters = 160;

    private readonly WatermarkPainter? _watermark =
        design.Watermark is { } words ? new(words, design, geometry) : null;

    public void Paint(PageCanvas canvas, RunningElements page)
    {
        var left = geometry.Margins.Left;
        var width = geometry.ContentWidth;
        var footer = geometry.Height - FooterHeight;

        // The first page shows the title in place of a header; a note is too short for one.
        if (page.Number > 1 && page.Title is { } title && document.Length != Length.Note)
            PaintHeader(canvas, title, left, width);

        canvas.AddAsArtifact(Line(FooterText, width * 0.83, TextAlignment.Start), left, footer, ArtifactKind.Footer);

        if (design.Classification is { } words)
            PaintClassification(canvas, words, page.Number);

        _watermark?.Paint(canvas);
    }

    public void PaintNumber(PageCanvas canvas, int number, int count)
    {
        var (left, width) = (geometry.Margins.Left, geometry.ContentWidth);
        var line = Line($"{number} / {count}", width * 0.15, TextAlignment.End);
        canvas.AddAsArtifact(line, left + width * 0.85, geometry.Height - FooterHeight, ArtifactKind.Footer);
    }

    private void PaintHeader(PageCanvas canvas, RunningTitle title, double left, double width)
    {
        var top = geometry.Margins.Top - HeaderGap;
        var share = title.Item is null ? 1 : 0.49;
        canvas.AddAsArtifact(Line(title.Section, width * share, TextAlignment.Start), left, top, ArtifactKind.Header);
        if (title.Item is { } item)
            canvas.AddAsArtifact(Line(item, width * 0.49, TextAlignment.End), left + width * 0.51, top, ArtifactKind.Header);

        canvas.AddAsArtifact(new RuleBox(width, new(0.5, design.Palette.Rule)), left, top + 14, ArtifactKind.Header);
    }

    /// <summary>In the middle of the upper and lower edge; on the band of the first page in its colour.</summary>
    private void PaintClassification(PageCanvas canvas, string words, int page)
    {
        var (left, width, style) = (geometry.Margins.Left, geometry.ContentWidth, design.TypeScale.Classification);
        if (page == 1)
        {
            var color = design.Logo is null ? Palette.OnBand : style.Color;
            Line(words, width, TextAlignment.Center, style with { Color = color }, classification).Paint(canvas, left, ClassificationTop);
        }
        else
        {
            canvas.AddAsArtifact(Line(words, width, TextAlignment.Center, style), left, ClassificationTop, ArtifactKind.Header);
        }

        canvas.AddAsArtifact(Line(words, width, TextAlignment.Center, style), left, geometry.Height - ClassificationTop, ArtifactKind.Footer);
    }

    private string FooterText =>
        design.DocumentNumber is { } number ? $"{number} · {Title}" : Title;

    /// <summary>Of the whole debate: what part of it this is is above, in the header.</summary>
    private string Title => document.Headings.FirstOrDefault(heading => heading.Level == 1)?.OutlineTitle ?? document.Title;

    private ParagraphBox Line(string text, double width, TextAlignment alignment) =>
        Line(text, width, alignment, design.TypeScale.HeaderFooter);

    /// <summary>One line of text, truncated with an ellipsis if too long.</summary>
    private ParagraphBox Line(
        string text, double width, TextAlignment alignment, TypeStyle style, StructureElement? element = null)
    {
        var clipped = text.Length <= MaxCharacters ? text : text[..WholeCharacter.Before(text, MaxCharacters)];
        var box = Typeset(text.Length <= MaxCharacters ? text : clipped + "…");

        while (box.Height > style.Leading && clipped.Length > 1)
        {
            clipped = clipped[..WholeCharacter.Before(clipped, clipped.Length - 1)].TrimEnd();
            box = Typeset(clipped + "…");
        }

        return box;

        ParagraphBox Typeset(string line) =>
            paragraphs.Box(
                [new InlineItem.Text(line, style.ToTextStyle(), element)],
                new ParagraphStyle(style.Leading, alignment) { Writing = design.Writing },
                width);
    }
}
