using Briefing.Model.Themes;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Pagination;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets a composed document: blocks to boxes, boxes to pages.</summary>
internal static class Typesetter
{
    // 18 mm left and right; room for the running header above, except in a note, which has none.
    private static readonly Insets s_margins = new(62, 51, 52, 51);
    private static readonly Insets s_marginsOfNote = new(37, 51, 46, 51);

    /// <param name="paragraphs">Can be shared with the previous document, if most of it is unchanged.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static TypesetDocument Typeset(
        Document document, Design design, ParagraphCache paragraphs, CancellationToken cancellation = default)
    {
        design = design with { Writing = WritingSystem.Of(document.Language) };
        var margins = document.Length == Length.Note ? s_marginsOfNote : s_margins;
        var geometry = (design.Paper == Paper.Letter ? PageGeometry.Letter(margins) : PageGeometry.A4(margins)) with
        {
            IsMirrored = design.Writing.IsRightToLeft,
        };
        var root = new StructureElement("Document");
        var classification = design.Classification is null ? null : root.Add("P");
        var typesetter = new DocumentTypesetter(document, design, paragraphs, geometry);
        var headerFooter = new HeaderFooterPainter(document, design, paragraphs, geometry, classification);
        var paginator = new Paginator(geometry, headerFooter.Paint, headerFooter.PaintNumber);
        return new(paginator.Pages(typesetter.Typeset(root, cancellation)).Select(Unless), root);

        Page Unless(Page page)
        {
            cancellation.ThrowIfCancellationRequested();
            return page;
        }
    }
}
