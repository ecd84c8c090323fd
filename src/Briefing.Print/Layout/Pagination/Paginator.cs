using Briefing.Print.Layout.Boxes;

namespace Briefing.Print.Layout.Pagination;

/// <summary>Breaks a flow into pages and paints them.</summary>
/// <param name="paintRunningElements">Paints the header and footer of a page, as artifacts.</param>
internal sealed class Paginator(PageGeometry geometry, Action<PageCanvas, RunningElements> paintRunningElements)
{
    // A last page filled to less than this takes content from the page before.
    private const double MinRemainder = 1.0 / 12;

    // But the page before stays filled to at least this.
    private const double FullEnough = 3.0 / 4;

    // A title within this distance from the top of the text area is what the page opens with, in points.
    private const double OpeningHeight = 20;

    // After this many pages without progress, the rest is placed whole.
    private const int MaxStalledPages = 20;

    public ImmutableArray<Page> Paginate(ImmutableArray<StackItem> flow)
    {
        var painted = Paint([.. CutAll(flow)]);
        var pages = painted.Select(ToPage).ToArray();

        // Painting depends on page numbers, unlike cutting: a page that shows some is painted again.
        var numbers = PageNumbers.Of([.. pages]);
        for (var i = 0; i < pages.Length; i++)
        {
            if (painted[i] is { Canvas.ShowsPageNumbers: true, Content: var content, HeaderFooter: var runningElements })
                pages[i] = Paint(content, runningElements, numbers);
        }

        return [.. pages];
    }

    private IEnumerable<Box> CutAll(ImmutableArray<StackItem> flow)
    {
        Box? begun = null;

        foreach (var chapter in Chapters(flow))
        {
            if (begun is not null && !begun.Fits(geometry.ContentHeight * chapter.ContinueBelow))
            {
                yield return begun;
                begun = null;
            }

            var items = begun is null ? chapter.Items : chapter.Items.Insert(0, new(begun));
            begun = null;

            foreach (var page in Cut(new StackBox(items)))
            {
                if (begun is not null)
                    yield return begun;
                begun = page;
            }
        }

        if (begun is not null)
            yield return begun;
    }

    private static IEnumerable<Chapter> Chapters(ImmutableArray<StackItem> flow)
    {
        var items = ImmutableArray.CreateBuilder<StackItem>();
        var continueBelow = 0.0;

        foreach (var item in flow)
        {
            if (item.Box is not PageBreakBox pageBreak)
            {
                items.Add(item);
                continue;
            }

            if (items.Count > 0)
                yield return new(items.ToImmutable(), continueBelow);
            items.Clear();
            continueBelow = pageBreak.ContinueBelow;
        }

        if (items.Count > 0)
            yield return new(items.ToImmutable(), continueBelow);
    }

    private IEnumerable<Box> Cut(Box rest)
    {
        var (lowest, stalled) = (rest.Height, 0);
        yield return TakePage(ref rest);

        while (rest.Height > 0)
        {
            // Repeated labels can outweigh the content that a page takes, but not page after page.
            (lowest, stalled) = rest.Height < lowest ? (rest.Height, 0) : (lowest, stalled + 1);
            yield return stalled < MaxStalledPages ? TakePage(ref rest) : TakeAll(ref rest);
        }
    }

    /// <summary>Takes the first page; content that cannot be cut at all is placed whole and overflows.</summary>
    private Box TakePage(ref Box rest)
    {
        if (rest.Fits(geometry.ContentHeight) || CutPage(rest) is not { } cut)
            return TakeAll(ref rest);

        rest = cut.Tail;
        return cut.Head;
    }

    private static Box TakeAll(ref Box rest)
    {
        var whole = rest;
        rest = new SpacerBox(0);
        return whole;
    }

    private BoxCut? CutPage(Box rest)
    {
        if (rest.Cut(geometry.ContentHeight, force: false) is not { } cut)
            return rest.Cut(geometry.ContentHeight, force: true);

        return cut.Tail.Fits(geometry.ContentHeight * MinRemainder) ? Balance(rest, cut) : cut;
    }

    private BoxCut Balance(Box rest, BoxCut cut)
    {
        var missing = geometry.ContentHeight * MinRemainder - cut.Tail.Height;

        return rest.Cut(cut.Head.Height - missing, force: false) is { } balanced
            && balanced.Head.Height >= geometry.ContentHeight * FullEnough
            && balanced.Tail.Fits(geometry.ContentHeight)
                ? balanced
                : cut;
    }

    private PaintedPage[] Paint(ImmutableArray<Box> contents)
    {
        var canvases = new PageCanvas[contents.Length];
        Parallel.For(0, canvases.Length, i => canvases[i] = Paint(contents[i], PageNumbers.Unknown));

        // The header depends on the pages before.
        var pages = new PaintedPage[contents.Length];
        RunningTitle? current = null;
        for (var i = 0; i < pages.Length; i++)
        {
            var opensWith = canvases[i].FirstTitle is { } first && first.Y < geometry.Margins.Top + OpeningHeight
                ? first.Title
                : current;
            var runningElements = new RunningElements(i + 1, contents.Length, opensWith);
            current = canvases[i].LastTitle ?? current;
            paintRunningElements(canvases[i], runningElements);
            pages[i] = new(contents[i], runningElements, canvases[i]);
        }

        return pages;
    }

    private PageCanvas Paint(Box content, PageNumbers numbers)
    {
        var canvas = new PageCanvas(numbers);
        content.Paint(canvas, geometry.Margins.Left, geometry.Margins.Top);
        return canvas;
    }

    private Page Paint(Box content, RunningElements runningElements, PageNumbers numbers)
    {
        var canvas = Paint(content, numbers);
        paintRunningElements(canvas, runningElements);
        return canvas.ToPage(geometry.Width, geometry.Height, geometry.IsMirrored);
    }

    private Page ToPage(PaintedPage page) => page.Canvas.ToPage(geometry.Width, geometry.Height, geometry.IsMirrored);

    private sealed record PaintedPage(Box Content, RunningElements HeaderFooter, PageCanvas Canvas);

    /// <summary>The items between two page breaks.</summary>
    private sealed record Chapter(ImmutableArray<StackItem> Items, double ContinueBelow);
}
