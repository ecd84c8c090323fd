namespace Briefing.Print.Layout.Boxes;

/// <summary>Cells side by side, as high as the highest.</summary>
/// <remarks>
/// A page break cuts each cell separately. A cell that fits stays whole; one that cannot be cut there moves to
/// the next page, but only next to one that is cut: otherwise the page break would separate the sides.
/// </remarks>
internal sealed class RowBox(ImmutableArray<Cell> cells) : Box
{
    private bool _isOpenAbove;
    private bool _isOpenBelow;

    /// <summary>A row of at most this height is not cut.</summary>
    public double KeepTogetherBelow { get; init; }

    /// <summary>The least height to leave before a page break.</summary>
    public double MinimumHead { get; init; }

    /// <summary>The preferred least height after a page break, if the head can spare it.</summary>
    public double MinimumTail { get; init; }

    public override double Height { get; } = cells.IsEmpty ? 0 : cells.Max(cell => cell.Height);

    public override BoxCut? Cut(double available, bool force)
    {
        if (Height > KeepTogetherBelow && available >= MinimumHead && CutUnforced(available) is { } gentle)
            return WithLongerTail(gentle, available);

        return force ? CutByForce(available) : null;
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        foreach (var cell in cells)
        {
            var padding = cell.Frame.Padding;
            cell.Frame.Paint(canvas, x + cell.X, y, cell.Width, Height, _isOpenAbove, _isOpenBelow);
            cell.Content.Paint(canvas, x + cell.X + padding.Left, y + padding.Top);
        }
    }

    private BoxCut? CutUnforced(double available)
    {
        ImmutableArray<CellCut> cuts = [.. cells.Select(cell => cell.Cut(available, force: false))];
        return cuts.Any(cut => cut.Kind is CellCutKind.Cut) && !SeparatesSides(cuts, available) ? Rows(cuts) : null;
    }

    /// <summary>Whether the cut would separate the sides: a short head with an empty cell.</summary>
    private bool SeparatesSides(ImmutableArray<CellCut> cuts, double available) =>
        available < 2 * MinimumHead && cuts.Any(cut => cut.Kind is CellCutKind.Moved && !cut.Head.HasEnded);

    private BoxCut WithLongerTail(BoxCut cut, double available)
    {
        var missing = MinimumTail - cut.Tail.Height;

        return missing > 0 && available - missing >= MinimumHead && CutUnforced(available - missing) is { } longer
            ? longer
            : cut;
    }

    private BoxCut? CutByForce(double available)
    {
        ImmutableArray<CellCut> cuts = [.. cells.Select(cell => CutCellByForce(cell, available))];

        if (cuts.All(cut => cut.Kind is CellCutKind.Moved))
            cuts = [.. cells.Select(cell => cell.Cut(available, force: true))];

        return cuts.All(cut => cut.Kind is CellCutKind.Moved) ? null : Rows(cuts);
    }

    private static CellCut CutCellByForce(Cell cell, double available)
    {
        var cut = cell.Cut(available, force: false);

        if (cut.Kind is not CellCutKind.Moved)
            return cut;

        var forced = cell.Cut(available, force: true);
        return forced.Head.Height <= available + Tolerance ? forced : cut;
    }

    private BoxCut Rows(ImmutableArray<CellCut> cuts) => new(
        new RowBox([.. cuts.Select(cut => cut.Head)]) { _isOpenAbove = _isOpenAbove, _isOpenBelow = true },
        new RowBox([.. cuts.Select(cut => cut.Tail)])
        {
            _isOpenAbove = true,
            _isOpenBelow = _isOpenBelow,
            KeepTogetherBelow = KeepTogetherBelow,
            MinimumHead = MinimumHead,
            MinimumTail = MinimumTail,
        });
}
