namespace Briefing.Print.Layout.Boxes;

/// <summary>A cell of a row.</summary>
/// <param name="Content">Laid out for what the padding leaves of the width.</param>
/// <param name="X">From the left edge of the row, points.</param>
/// <param name="Width">Of the frame, points.</param>
internal sealed record Cell(Box Content, double X, double Width, Frame Frame)
{
    /// <summary>Stands above what is left of the content after a page break: "Operator (continued)".</summary>
    public Box? Continued { get; init; }

    /// <summary>Stands in the cell after a page break if its content has ended and another cell goes on.</summary>
    public Box? Reminder { get; init; }

    /// <summary>Whether the content has ended on an earlier page.</summary>
    public bool HasEnded { get; private init; }

    public double Height => Content.Height + Frame.Padding.Vertical;

    public CellCut Cut(double available, bool force)
    {
        var room = available - Frame.Padding.Vertical;

        if (HasEnded || Content.Fits(room))
        {
            var ended = this with { Content = Reminder ?? new SpacerBox(0), HasEnded = true };
            return new(this, ended, HasEnded ? CellCutKind.Moved : CellCutKind.Whole);
        }

        return Content.Cut(room, force) is { } cut
            ? new(this with { Content = cut.Head }, this with { Content = WithLabel(cut.Tail) }, CellCutKind.Cut)
            : new(this with { Content = new SpacerBox(0) }, this, CellCutKind.Moved);
    }

    private Box WithLabel(Box tail) => Continued is null || tail is ContinuedBox ? tail : new ContinuedBox(Continued, tail);
}
