using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;

namespace Briefing.Typesetting;

/// <summary>Divides items into columns.</summary>
internal static class ColumnBalancer
{
    // Enough bisection steps to find the height to a thousandth of a point.
    private const int SearchSteps = 30;

    /// <summary>
    /// Divides the items, in reading order, so that the tallest column is as short as possible, and no item that is kept
    /// with the next is at the bottom of a column.
    /// </summary>
    /// <returns>At most <paramref name="count"/> columns.</returns>
    public static IEnumerable<ImmutableArray<StackItem>> Balance(ImmutableArray<StackItem> items, int count)
    {
        var total = items.Sum(HeightOf);
        var (low, high) = (total / count, total);

        for (var step = 0; step < SearchSteps; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Fill(items, middle).Count() <= count ? (low, middle) : (middle, high);
        }

        return Fill(items, high);
    }

    public static double HeightOf(StackItem item) => item.Box.Height + Math.Max(item.SpaceBefore, item.SpaceAfter);

    private static IEnumerable<ImmutableArray<StackItem>> Fill(ImmutableArray<StackItem> items, double columnHeight)
    {
        for (var start = 0; start < items.Length;)
        {
            var (end, height) = (start, 0.0);

            while (end < items.Length && (end == start || height + HeightOf(items[end]) <= columnHeight))
                height += HeightOf(items[end++]);

            while (end < items.Length && end > start + 1 && items[end - 1].KeepWithNext)
                end--;

            yield return items[start..end];
            start = end;
        }
    }
}
