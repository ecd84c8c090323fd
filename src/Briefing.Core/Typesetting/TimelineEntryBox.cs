using Briefing.Print.Drawing;
using Briefing.Print.Layout;

namespace Briefing.Typesetting;

/// <summary>An event: its date, its point on the axis, its text.</summary>
/// <param name="textX">From the left edge to the text, in points.</param>
internal sealed class TimelineEntryBox(Box date, Box text, double textX) : Box
{
    private const double Radius = 2.6;

    // Half the white gap of a broken axis.
    private const double HalfBreak = 3;

    /// <summary>Above the entry, in points.</summary>
    public required double Gap { get; init; }

    /// <summary>Whether the axis is not to scale above.</summary>
    public required bool IsBroken { get; init; }

    /// <summary>Whether the point is a ring.</summary>
    public required bool IsHollow { get; init; }

    /// <summary>From the top of the text to the middle of its first line.</summary>
    public required double Middle { get; init; }

    public required double AxisX { get; init; }

    public required Stroke Axis { get; init; }

    public required Color Dot { get; init; }

    public required Color Paper { get; init; }

    public override double Height => Gap + Math.Max(date.Height, text.Height);

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        var (axis, middle, bottom) = (x + AxisX, y + Gap + Middle, y + Height);
        Line(canvas, axis, y, bottom);
        if (IsBroken)
            PaintBreak(canvas, axis, y + Gap / 2);

        canvas.Add(new DrawOp.Circle(axis, middle, Radius, Dot));
        if (IsHollow)
            canvas.Add(new DrawOp.Circle(axis, middle, Radius - 1, Paper));

        date.Paint(canvas, x, y + Gap);
        text.Paint(canvas, x + textX, y + Gap);
    }

    private void PaintBreak(PageCanvas canvas, double axis, double middle)
    {
        canvas.Add(new DrawOp.Rectangle(axis - 1, middle - HalfBreak, 2, 2 * HalfBreak, Paper));
        foreach (var edge in (ReadOnlySpan<double>)[middle - HalfBreak, middle + HalfBreak])
            canvas.Add(new DrawOp.Line(axis - 4, edge + 1.5, axis + 4, edge - 1.5, Axis.Thickness, Axis.Color));
    }

    private void Line(PageCanvas canvas, double axis, double top, double bottom) =>
        canvas.Add(new DrawOp.Line(axis, top, axis, bottom, Axis.Thickness, Axis.Color));
}
