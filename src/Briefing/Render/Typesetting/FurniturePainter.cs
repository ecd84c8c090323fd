using Briefing.Compose;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Boxes;
using Briefing.Render.Layout.Pagination;
using Briefing.Render.Layout.Paragraphs;

namespace Briefing.Render.Typesetting;

/// <summary>
/// Paints the running head and the foot. They are drawn but not read aloud: pagination is an artifact
/// (PDF/UA-1, 7.8).
/// </summary>
internal sealed class FurniturePainter(Document document, PageGeometry geometry)
{
    private const double HeadBaselineGap = 24;
    private const double FootGap = 22;

    // No line of the page holds more characters than this, so that a title of a book's length costs nothing.
    private const int LongestLine = 160;

    public void Paint(PageCanvas canvas, PageFurniture page)
    {
        var left = geometry.Margins.Left;
        var width = geometry.ContentWidth;
        var top = geometry.Margins.Top - HeadBaselineGap;
        var foot = geometry.Height - geometry.Margins.Bottom + FootGap;

        // The front page shows its title large enough.
        if (page.Number > 1)
        {
            var title = Line(document.Title, width * 0.58, TextAlignment.Left);
            var section = Line(page.RunningTitle ?? "", width * 0.4, TextAlignment.Right);
            canvas.AddAsArtifact(title, left, top - 12, ArtifactKind.Header);
            canvas.AddAsArtifact(section, left + width * 0.6, top - 12, ArtifactKind.Header);
            canvas.AddAsArtifact(new RuleBox(width, new(0.5, Palette.Rule)), left, top + 4, ArtifactKind.Header);
        }

        var subject = Line(document.Subject, width * 0.75, TextAlignment.Left);
        var number = Line($"Page {page.Number} of {page.Count}", width * 0.25, TextAlignment.Right);
        canvas.AddAsArtifact(subject, left, foot, ArtifactKind.Footer);
        canvas.AddAsArtifact(number, left + width * 0.75, foot, ArtifactKind.Footer);
    }

    /// <summary>One line; what is too long for it is cut with an ellipsis.</summary>
    private static ParagraphBox Line(string text, double width, TextAlignment alignment)
    {
        var look = Looks.Furniture;
        var clipped = text.Length <= LongestLine ? text : text[..LongestLine];
        var box = Set(text.Length <= LongestLine ? text : clipped + "…");

        while (box.Height > look.Leading && clipped.Length > 1)
        {
            clipped = clipped[..^1].TrimEnd();
            box = Set(clipped + "…");
        }

        return box;

        ParagraphBox Set(string line) =>
            new([new InlineItem.Text(line, look.Style())], new ParagraphStyle(look.Leading, alignment), width);
    }
}
