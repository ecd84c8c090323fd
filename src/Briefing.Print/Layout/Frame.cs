namespace Briefing.Print.Layout;

/// <summary>The surroundings of a box's content: padding, a fill, a border, a bar along the left edge.</summary>
internal sealed record Frame(Insets Padding)
{
    // Between two lines of a hatch, along an edge, in points.
    private const double HatchStep = 6;

    public static Frame None { get; } = new(new Insets(0));

    public Color? Fill { get; init; }

    public Stroke? Border { get; init; }

    /// <summary>A line along the upper edge, inside the padding, which must leave room for it.</summary>
    public Stroke? Top { get; init; }

    /// <summary>Diagonal lines over the whole box.</summary>
    public Stroke? Hatch { get; init; }

    /// <summary>Drawn inside the padding on the left, which must leave room for it.</summary>
    public Stroke? Bar { get; init; }

    /// <summary>Paints everything except the content, as artifacts.</summary>
    /// <param name="isOpenAbove">Whether the box continues from the previous page: no border there.</param>
    /// <param name="isOpenBelow">Whether the box continues on the next page: no border there.</param>
    public void Paint(
        PageCanvas canvas, double x, double y, double width, double height, bool isOpenAbove, bool isOpenBelow)
    {
        if (Fill is { } fill)
            canvas.Add(new DrawOp.Rectangle(x, y, width, height, fill));

        if (Hatch is { } hatch)
            PaintHatch(canvas, hatch, x, y, width, height);

        if (Top is { } edge && !isOpenAbove)
            canvas.Add(new DrawOp.Rectangle(x, y, width, edge.Thickness, edge.Color));

        if (Bar is { } bar)
            canvas.Add(new DrawOp.Rectangle(x, y, bar.Thickness, height, bar.Color));

        if (Border is not { } border)
            return;

        // Lines are inside the box, so that nothing is painted outside its width.
        var inset = border.Thickness / 2;
        var (left, top, right, bottom) = (x + inset, y + inset, x + width - inset, y + height - inset);
        var (start, end) = (isOpenAbove ? y : top, isOpenBelow ? y + height : bottom);

        AddLine(left, start, left, end);
        AddLine(right, start, right, end);

        if (!isOpenAbove)
            AddLine(x, top, x + width, top);

        if (!isOpenBelow)
            AddLine(x, bottom, x + width, bottom);

        void AddLine(double x1, double y1, double x2, double y2) =>
            canvas.Add(new DrawOp.Line(x1, y1, x2, y2, border.Thickness, border.Color));
    }

    /// <summary>Lines from lower left to upper right, cut off at the edges, on a grid that neighbouring boxes share.</summary>
    private static void PaintHatch(PageCanvas canvas, Stroke hatch, double x, double y, double width, double height)
    {
        var (right, bottom) = (x + width, y + height);
        for (var sum = Math.Ceiling((x + y) / HatchStep) * HatchStep; sum < right + bottom; sum += HatchStep)
        {
            var (left, end) = (Math.Max(x, sum - bottom), Math.Min(right, sum - y));
            if (left < end)
                canvas.Add(new DrawOp.Line(left, sum - left, end, sum - end, hatch.Thickness, hatch.Color));
        }
    }
}
