namespace Briefing.Print.Layout.Boxes;

/// <summary>A cell of a row.</summary>
/// <param name="Content">Laid out for the width minus the padding.</param>
/// <param name="X">From the left edge of the row, in points.</param>
/// <param name="Width">Of the frame, in points.</param>
internal sealed record Cell(Box Content, double X, double Width, Frame Frame)
{
    /// <summary>Label above the rest of the content after a page break: "Operator (continued)".</summary>
    public Box? Continued { get; init; }

    /// <summary>Replaces the content after a page break if it has ended and another cell continues.</summary>
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
