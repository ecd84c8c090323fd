namespace Briefing.Print.Layout.Boxes;

/// <summary>Items that flow through columns of equal width, as short as possible; a page break is filled column by column.</summary>
/// <param name="width">Of a column, in points.</param>
/// <param name="gutter">Between two columns, in points.</param>
internal sealed class FlowBox(ImmutableArray<StackItem> items, int count, double width, double gutter) : Box
{
    // Enough bisection steps to find the height to a thousandth of a point.
    private const int SearchSteps = 30;

    private readonly ImmutableArray<StackBox> _columns = [.. Balance(items, count).Select(own => new StackBox(own))];

    public override double Height => _columns.IsEmpty ? 0 : _columns.Max(column => column.Height);

    /// <summary>
    /// Divides the items, in reading order, so that the tallest column is as short as possible, and no item that is kept
    /// with the next is at the bottom of a column.
    /// </summary>
    /// <returns>At most <paramref name="count"/> columns.</returns>
    public static ImmutableArray<ImmutableArray<StackItem>> Balance(ImmutableArray<StackItem> items, int count)
    {
        var total = items.Sum(item => item.Box.Height + Math.Max(item.SpaceBefore, item.SpaceAfter));
        var (low, high) = (0.0, total);

        for (var step = 0; step < SearchSteps; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Fill(items, middle).Length <= count ? (low, middle) : (middle, high);
        }

        return Fill(items, high);
    }

    public override BoxCut? Cut(double available, bool force)
    {
        var filled = Fill(items, available);
        if (filled.Length <= count)
            return null;

        ImmutableArray<ImmutableArray<StackItem>> head = filled[..count];
        // Not only a line or two in each column, and nothing that is higher than the page.
        if (!force && (available < 60 || head.Any(column => !new StackBox(column).Fits(available))))
            return null;

        var taken = head.Sum(column => column.Length);
        return new(
            new FlowBox(items[..taken], count, width, gutter), new FlowBox(items[taken..], count, width, gutter));
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        for (var i = 0; i < _columns.Length; i++)
            _columns[i].Paint(canvas, x + i * (width + gutter), y);
    }

    private static ImmutableArray<ImmutableArray<StackItem>> Fill(ImmutableArray<StackItem> items, double height)
    {
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<StackItem>>();
        for (var start = 0; start < items.Length;)
        {
            var (end, filled) = (start, 0.0);
            while (end < items.Length)
            {
                var space = end == start ? 0 : Math.Max(items[end - 1].SpaceAfter, items[end].SpaceBefore);
                if (end > start && filled + space + items[end].Box.Height > height + Tolerance)
                    break;

                filled += space + items[end++].Box.Height;
            }

            while (end < items.Length && end > start + 1 && items[end - 1].KeepWithNext)
                end--;

            columns.Add(items[start..end]);
            start = end;
        }

        return columns.ToImmutable();
    }
}
