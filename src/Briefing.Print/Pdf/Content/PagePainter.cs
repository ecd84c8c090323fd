using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Writes the content of a page once everything on it is numbered; pages can be written in parallel.</summary>
internal static class PagePainter
{
    /// <summary>Consecutive operations of one element form a single marked-content sequence.</summary>
    public static bool Continues(DrawOp? previous, DrawOp op) =>
        previous is not null
        && ReferenceEquals(previous.Element, op.Element)
        && (op.Element is not null || previous.Artifact == op.Artifact);

    public static void Paint(Page page, PdfBuffer buffer, FontResources faces, ImageResources images)
    {
        var operators = new ContentStreamWriter(buffer, faces, images, page.Height);
        var contentId = 0;
        DrawOp? previous = null;
        foreach (var op in page.DrawOps)
        {
            if (!Continues(previous, op))
            {
                if (previous is not null)
                    operators.End();
                if (op.Element is { } element)
                    operators.BeginTagged(element.Role, contentId++);
                else
                    operators.BeginArtifact(op.Artifact);
            }

            operators.Paint(op);
            previous = op;
        }

        if (previous is not null)
            operators.End();
    }
}
