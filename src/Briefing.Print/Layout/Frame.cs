namespace Briefing.Print.Layout;

/// <summary>The surroundings of a box's content: padding, a fill, a border, a bar along the left edge.</summary>
internal sealed record Frame(Insets Padding)
{
    public static Frame None { get; } = new(new Insets(0));

    public Color? Fill { get; init; }

    public Stroke? Border { get; init; }

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
}
