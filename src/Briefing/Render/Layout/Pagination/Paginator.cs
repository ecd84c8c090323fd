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
        ImmutableArray<Box> contents = [.. Chapters(flow).SelectMany(Cut)];
        var canvases = PaintAll(contents, PageNumbers.Unknown);

        // Cutting does not depend on page numbers, painting does: what shows them is painted twice.
        if (canvases.Any(canvas => canvas.ShowsPageNumbers))
            canvases = PaintAll(contents, PageNumbers.Of(ToPages(canvases)));

        return ToPages(canvases);
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
        // What cannot be cut at all is placed whole and sticks out.
        while (!rest.Fits(geometry.ContentHeight) && CutPage(rest) is { } cut)
        {
            yield return cut.Head;
            rest = cut.Tail;
        }

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
        var available = geometry.ContentHeight * (1 - SmallestRemainder) + cut.Tail.Height;

        return rest.Cut(Math.Min(available, cut.Head.Height), force: false) is { } balanced
            && balanced.Head.Height >= geometry.ContentHeight * FullEnough
            && balanced.Tail.Fits(geometry.ContentHeight)
                ? balanced
                : cut;
    }

    private ImmutableArray<PageCanvas> PaintAll(ImmutableArray<Box> contents, PageNumbers numbers)
    {
        var canvases = ImmutableArray.CreateBuilder<PageCanvas>(contents.Length);
        string? runningTitle = null;

        foreach (var content in contents)
        {
            var canvas = new PageCanvas(numbers) { RunningTitle = runningTitle };
            content.Paint(canvas, geometry.Margins.Left, geometry.Margins.Top);
            paintFurniture(canvas, new(canvases.Count + 1, contents.Length, canvas.RunningTitle));

            runningTitle = canvas.RunningTitle;
            canvases.Add(canvas);
        }

        return canvases.MoveToImmutable();
    }

    private ImmutableArray<Page> ToPages(ImmutableArray<PageCanvas> canvases) =>
        [.. canvases.Select(canvas => canvas.ToPage(geometry.Width, geometry.Height))];
}
