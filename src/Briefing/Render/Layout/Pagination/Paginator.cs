using System.Collections.Immutable;
using Briefing.Render.Layout.Boxes;

namespace Briefing.Render.Layout.Pagination;

/// <summary>Cuts a flow into pages and paints them.</summary>
/// <param name="paintFurniture">Paints head and foot of a page, as artifacts.</param>
internal sealed class Paginator(PageGeometry geometry, Action<PageCanvas, PageFurniture> paintFurniture)
{
    // A last page with less on it than this takes some from the page before.
    private const double SmallestRemainder = 1.0 / 12;

    // But the page before keeps so much.
    private const double FullEnough = 3.0 / 4;

    public ImmutableArray<Page> Paginate(ImmutableArray<StackItem> flow)
    {
        var pages = Paint([.. Chapters(flow).SelectMany(Cut)]);

        // Cutting does not depend on page numbers, painting does: a page that shows some is painted again.
        var numbers = PageNumbers.Of([.. pages.Select(ToPage)]);
        return [.. pages.Select(page => page.Canvas.ShowsPageNumbers ? Paint(page.Content, page.Furniture, numbers) : ToPage(page))];
    }

    private static IEnumerable<StackBox> Chapters(ImmutableArray<StackItem> flow)
    {
        var chapter = ImmutableArray.CreateBuilder<StackItem>();

        foreach (var item in flow)
        {
            if (item.Box is not PageBreakBox)
            {
                chapter.Add(item);
            }
            else if (chapter.Count > 0)
            {
                yield return new(chapter.ToImmutable());
                chapter.Clear();
            }
        }

        if (chapter.Count > 0)
            yield return new(chapter.ToImmutable());
    }

    private IEnumerable<Box> Cut(Box rest)
    {
        var isFirst = true;

        // What cannot be cut at all is placed whole and sticks out.
        while (!rest.Fits(geometry.ContentHeight) && CutPage(rest) is { } cut)
        {
            yield return cut.Head;
            isFirst = false;
            rest = cut.Tail;
        }

        if (rest.Height > 0 || isFirst)
            yield return rest;
    }

    private BoxCut? CutPage(Box rest)
    {
        if (rest.Cut(geometry.ContentHeight, force: false) is not { } cut)
            return rest.Cut(geometry.ContentHeight, force: true);

        return cut.Tail.Fits(geometry.ContentHeight * SmallestRemainder) ? Balanced(rest, cut) : cut;
    }

    private BoxCut Balanced(Box rest, BoxCut cut)
    {
        var missing = geometry.ContentHeight * SmallestRemainder - cut.Tail.Height;

        return rest.Cut(cut.Head.Height - missing, force: false) is { } balanced
            && balanced.Head.Height >= geometry.ContentHeight * FullEnough
            && balanced.Tail.Fits(geometry.ContentHeight)
                ? balanced
                : cut;
    }

    private List<PaintedPage> Paint(ImmutableArray<Box> contents)
    {
        var pages = new List<PaintedPage>(contents.Length);
        string? runningTitle = null;

        foreach (var content in contents)
        {
            var canvas = new PageCanvas { RunningTitle = runningTitle };
            content.Paint(canvas, geometry.Margins.Left, geometry.Margins.Top);
            runningTitle = canvas.RunningTitle;

            var furniture = new PageFurniture(pages.Count + 1, contents.Length, runningTitle);
            paintFurniture(canvas, furniture);
            pages.Add(new(content, furniture, canvas));
        }

        return pages;
    }

    private Page Paint(Box content, PageFurniture furniture, PageNumbers numbers)
    {
        var canvas = new PageCanvas(numbers);
        content.Paint(canvas, geometry.Margins.Left, geometry.Margins.Top);
        paintFurniture(canvas, furniture);
        return canvas.ToPage(geometry.Width, geometry.Height);
    }

    private Page ToPage(PaintedPage page) => page.Canvas.ToPage(geometry.Width, geometry.Height);

    private sealed record PaintedPage(Box Content, PageFurniture Furniture, PageCanvas Canvas);
}
