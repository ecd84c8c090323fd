namespace Briefing.Print.Layout.Boxes;

/// <summary>Rows under a header that is repeated after a page break and never left alone.</summary>
internal sealed class TableBox : Box
{
    private readonly Box? _header;
    private readonly Box _body;
    private readonly bool _isContinued;

    public TableBox(Box? header, ImmutableArray<Box> rows, TableStyle style)
        : this(
            header is null ? null : new TableRowBox(header, style.Width, style.HeaderRule),
            new StackBox([.. rows.Select(row => new StackItem(new TableRowBox(row, style.Width, style.RowRule)))]),
            isContinued: false)
    {
    }

    private TableBox(Box? header, Box body, bool isContinued)
    {
        (_header, _body, _isContinued) = (header, body, isContinued);
        Height = HeaderHeight + body.Height;
    }

    public override double Height { get; }

    private double HeaderHeight => _header?.Height ?? 0;

    public override BoxCut? Cut(double available, bool force)
    {
        var room = available - HeaderHeight;

        if (_body.Cut(room, force) is { } cut && (!force || cut.Head.Fits(room)))
            return new(new TableBox(_header, cut.Head, _isContinued), new TableBox(_header, cut.Tail, isContinued: true));

        return force ? CutAfterHeader(available) : null;
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        if (_isContinued && _header is not null)
            canvas.AddAsArtifact(_header, x, y, ArtifactKind.Repetition);
        else
            _header?.Paint(canvas, x, y);

        _body.Paint(canvas, x, y + HeaderHeight);
    }

    /// <summary>For a header that leaves no room below it: it is painted once, like a row.</summary>
    private BoxCut? CutAfterHeader(double available)
    {
        if (_header is not null && !_isContinued)
            return new StackBox([new(_header), new(_body)]).Cut(available, force: true);

        return !_body.Fits(available) && _body.Cut(available, force: true) is { } cut
            ? new(new TableBox(null, cut.Head, _isContinued), new TableBox(_header, cut.Tail, isContinued: true))
            : null;
    }
}
