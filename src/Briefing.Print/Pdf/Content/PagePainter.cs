using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Writes the content of a page once everything on it is numbered; pages can be written in parallel.</summary>
internal static class PagePainter
{
    /// <summary>Consecutive marks of one element form a single marked-content sequence.</summary>
    public static bool GoesOn(Mark? previous, Mark mark) =>
        previous is not null
        && ReferenceEquals(previous.Element, mark.Element)
        && (mark.Element is not null || previous.Artifact == mark.Artifact);

    public static void Paint(Page page, PdfBuffer buffer, UsedFaces faces, UsedImages images)
    {
        var operators = new PageContent(buffer, faces, images, page.Height);
        var contentId = 0;
        Mark? previous = null;
        foreach (var mark in page.Marks)
        {
            if (!GoesOn(previous, mark))
            {
                if (previous is not null)
                    operators.End();
                if (mark.Element is { } element)
                    operators.BeginTagged(element.Role, contentId++);
                else
                    operators.BeginArtifact(mark.Artifact);
            }

            operators.Paint(mark);
            previous = mark;
        }

        if (previous is not null)
            operators.End();
    }
}
