namespace Briefing.Print.Layout.Boxes;

/// <summary>Boxes stacked vertically, with no space above the first or below the last.</summary>
internal sealed class StackBox : Box
{
    private readonly ImmutableArray<StackItem> _items;
    private readonly ImmutableArray<double> _tops;

    // A tail shares its items with the stack that it was cut from, so that a flow of a thousand pages is not
    // copied a thousand times. It starts at the item _start, of which _first remains.
    private readonly int _start;
    private readonly Box _first;

    public StackBox(ImmutableArray<StackItem> items)
        : this(items, Tops(items), 0, items.IsEmpty ? new SpacerBox(0) : items[0].Box)
    {
    }

    private StackBox(ImmutableArray<StackItem> items, ImmutableArray<double> tops, int start, Box first)
    {
        (_items, _tops, _start, _first) = (items, tops, start, first);
        Height = items.IsEmpty ? 0 : BottomOf(items.Length - 1);
    }

    public override double Height { get; }

    /// <summary>What remains of the stack, with more items below.</summary>
    public StackBox With(ImmutableArray<StackItem> more) => new([.. ItemsBefore(_items.Length), .. more]);

    public override BoxCut? Cut(double available, bool force)
    {
        if (_items.IsEmpty)
            return null;

        var crossing = _start;

        while (crossing < _items.Length - 1 && BottomOf(crossing) <= available + Tolerance)
            crossing++;

        return CutInside(crossing, available, force: false)
            ?? CutBefore(BeforeChain(crossing))
            ?? (force ? ForceCut(crossing, available) : null);
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        for (var i = _start; i < _items.Length; i++)
            BoxAt(i).Paint(canvas, x, y + TopOf(i));
    }

    private static ImmutableArray<double> Tops(ImmutableArray<StackItem> items)
    {
        var tops = ImmutableArray.CreateBuilder<double>(items.Length);

        for (var i = 0; i < items.Length; i++)
        {
            tops.Add(i == 0
                ? 0
                : tops[i - 1] + items[i - 1].Box.Height + Math.Max(items[i - 1].SpaceAfter, items[i].SpaceBefore));
        }

        return tops.MoveToImmutable();
    }

    private BoxCut? ForceCut(int crossing, double available) =>
        CutInside(crossing, available, force: true) ?? CutBefore(Math.Max(crossing, _start + 1));

    private BoxCut? CutInside(int index, double available, bool force)
    {
        var room = available - TopOf(index);

        if (BoxAt(index).Cut(room, force) is not { } cut)
            return null;

        // Only the first item of a page may overflow it.
        if (index > _start && !cut.Head.Fits(room))
            return null;

        var head = ItemsBefore(index).Add(_items[index] with { Box = cut.Head });
        return new(new StackBox(head), new StackBox(_items, _tops, index, cut.Tail));
    }

    private BoxCut? CutBefore(int index) =>
        index > _start && index < _items.Length
            ? new(new StackBox(ItemsBefore(index)), new StackBox(_items, _tops, index, _items[index].Box))
            : null;

    /// <summary>The nearest index at or before an item that does not split a chain of kept items.</summary>
    private int BeforeChain(int index)
    {
        while (index > _start && _items[index - 1].KeepWithNext)
            index--;

        return index;
    }

    private ImmutableArray<StackItem> ItemsBefore(int index) =>
        index == _start || _items.IsEmpty ? [] : [_items[_start] with { Box = _first }, .. _items.AsSpan()[(_start + 1)..index]];

    private Box BoxAt(int index) => index == _start ? _first : _items[index].Box;

    private double TopOf(int index) =>
        index == _start ? 0 : _tops[index] - _tops[_start] - _items[_start].Box.Height + _first.Height;

    private double BottomOf(int index) => TopOf(index) + BoxAt(index).Height;
}
