using Briefing.Print.Layout.Boxes;

namespace Briefing.Print.Layout.Pagination;

/// <summary>Breaks a flow into pages and paints them.</summary>
/// <param name="paintRunningElements">Paints the header and footer of a page, as artifacts.</param>
/// <param name="paintNumber">Paints on a page its number, which is given first, and the number of all pages.</param>
internal sealed class Paginator(
    PageGeometry geometry,
    Action<PageCanvas, RunningElements> paintRunningElements,
    Action<PageCanvas, int, int>? paintNumber = null)
{
    // A last page filled to less than this takes content from the page before.
    private const double MinRemainder = 1.0 / 12;

    // But the page before stays filled to at least this.
    private const double FullEnough = 3.0 / 4;

    // A title within this distance from the top of the text area is what the page opens with, in points.
    private const double OpeningHeight = 20;

    // After this many pages without progress, what is known of the rest is placed whole.
    private const int MaxStalledPages = 20;

    // Of the flow, at least this many pages are known where one is cut, and read in one go.
    private const int FewestPages = 3;
    private const int MostPages = 12;

    // So many are painted side by side.
    private const int PaintedAtOnce = 16;

    /// <summary>Pages one after the other, while the flow is still being made: only some of it is in memory at a time.</summary>
    public IEnumerable<Page> Pages(IEnumerable<StackItem> flow)
    {
        var number = 0;
        RunningTitle? current = null;
        foreach (var contents in CutAll(flow).Chunk(PaintedAtOnce))
        {
            var canvases = new PageCanvas[contents.Length];
            Parallel.For(0, canvases.Length, i => canvases[i] = Paint(contents[i]));

            // The header depends on the pages before.
            for (var i = 0; i < contents.Length; i++)
            {
                var opensWith = canvases[i].FirstTitle is { } first && first.Y < geometry.Margins.Top + OpeningHeight
                    ? first.Title
                    : current;
                current = canvases[i].LastTitle ?? current;
                yield return ToPage(contents[i], canvases[i], new(++number, opensWith));
            }
        }
    }

    private IEnumerable<Box> CutAll(IEnumerable<StackItem> flow)
    {
        Box? begun = null;
        using var items = flow.GetEnumerator();
        var chapter = new Chapter(items);
        while (chapter.HasMore)
        {
            if (begun is not null && !begun.Fits(geometry.ContentHeight * chapter.ContinueBelow))
            {
                yield return begun;
                begun = null;
            }

            var above = begun;
            begun = null;
            foreach (var page in Cut(above, chapter))
            {
                if (begun is not null)
                    yield return begun;
                begun = page;
            }

            chapter = chapter.Next();
        }

        if (begun is not null)
            yield return begun;
    }

    /// <param name="above">What is on the first page already.</param>
    private IEnumerable<Box> Cut(Box? above, Chapter chapter)
    {
        var rest = new StackBox(above is null ? [] : [new(above)]);
        var (read, lowest, stalled) = (0.0, double.MaxValue, 0);
        for (var isFirst = true; ; isFirst = false)
        {
            if (chapter.HasMore && rest.Height < geometry.ContentHeight * FewestPages)
            {
                var before = rest.Height;
                rest = rest.With(chapter.Read(geometry.ContentHeight * MostPages));
                read += rest.Height - before;
            }

            if (rest.Height <= 0 && !isFirst)
                yield break;

            // Repeated labels can outweigh the content that a page takes, but not page after page.
            (lowest, stalled) = rest.Height - read < lowest ? (rest.Height - read, 0) : (lowest, stalled + 1);
            if (stalled >= MaxStalledPages || rest.Fits(geometry.ContentHeight) || CutPage(rest) is not { } cut)
            {
                // What cannot be cut at all overflows.
                yield return rest;
                rest = new([]);
            }
            else
            {
                yield return cut.Head;
                rest = (StackBox)cut.Tail;
            }
        }
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

    private PageCanvas Paint(Box content)
    {
        var canvas = new PageCanvas();
        content.Paint(canvas, geometry.Margins.Left, geometry.Margins.Top);
        return canvas;
    }

    /// <summary>Cutting does not depend on page numbers, painting does: a page that shows some is painted once they are known.</summary>
    private Page ToPage(Box content, PageCanvas canvas, RunningElements running)
    {
        if (canvas.ShowsPageNumbers)
            return ToPage(canvas) with { DrawOps = [], Numbered = Later(content, running) };

        paintRunningElements(canvas, running);
        return ToPage(canvas) with { Numbered = Later(null, running) };
    }

    /// <param name="content">What has not been painted yet, the running elements included; <c>null</c> for the number alone.</param>
    private Func<PageNumbers, ImmutableArray<DrawOp>>? Later(Box? content, RunningElements running)
    {
        return content is null && paintNumber is null ? null : Paint;

        ImmutableArray<DrawOp> Paint(PageNumbers numbers)
        {
            var canvas = new PageCanvas(numbers);
            if (content is not null)
            {
                content.Paint(canvas, geometry.Margins.Left, geometry.Margins.Top);
                paintRunningElements(canvas, running);
            }

            paintNumber?.Invoke(canvas, running.Number, numbers.Count);
            return ToPage(canvas).DrawOps;
        }
    }

    private Page ToPage(PageCanvas canvas) => canvas.ToPage(geometry.Width, geometry.Height, geometry.IsMirrored);

    /// <summary>The items of a flow up to a page break, read as they are needed.</summary>
    private sealed class Chapter
    {
        private readonly IEnumerator<StackItem> _flow;
        private PageBreakBox? _end;

        public Chapter(IEnumerator<StackItem> flow, double continueBelow = 0)
        {
            (_flow, ContinueBelow) = (flow, continueBelow);
            Advance();

            // Of breaks without anything between them, the last applies.
            while (_end is { } empty)
            {
                ContinueBelow = empty.ContinueBelow;
                _end = null;
                Advance();
            }
        }

        /// <summary>It starts on the page before, if that is filled to at most this fraction.</summary>
        public double ContinueBelow { get; }

        public bool HasMore { get; private set; }

        /// <param name="height">To be reached or exceeded, in points, if there is that much.</param>
        public ImmutableArray<StackItem> Read(double height)
        {
            var items = ImmutableArray.CreateBuilder<StackItem>();
            for (var read = 0.0; HasMore && read < height;)
            {
                items.Add(_flow.Current);
                read += _flow.Current.Box.Height;
                Advance();
            }

            return items.ToImmutable();
        }

        /// <summary>Call at the end of this one.</summary>
        public Chapter Next() => new(_flow, _end?.ContinueBelow ?? 0);

        private void Advance()
        {
            HasMore = _flow.MoveNext();
            _end = HasMore ? _flow.Current.Box as PageBreakBox : null;
            HasMore &= _end is null;
        }
    }
}
