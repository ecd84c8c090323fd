using Briefing.Compose.Figures;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paths;

namespace Briefing.Figures.Timelines;

/// <summary>The signs of a timeline, for its axes and its legend.</summary>
internal static class TimelineSigns
{
    public static void DrawEvent(Pencil pencil, FigureDesign design, Point center, bool isDisputed) =>
        pencil.Circle(
            center,
            TimelineStrip.SignRadius - 0.4,
            isDisputed ? design.Ink : Color.White,
            new(0.8, design.Ink));

    public static void DrawPeriod(Pencil pencil, FigureDesign design, double left, double right, double y) =>
        pencil.RoundedBox(left, y - 1.8, right - left, 3.6, 1.8, design.Rule, new(0.5, design.Quiet));

    public static void DrawBreak(Pencil pencil, FigureDesign design, Point center)
    {
        var pen = new Pen(0.8, design.Ink);
        foreach (var x in (ReadOnlySpan<double>)[center.X - 1.7, center.X + 1.7])
            pencil.Line(new(x - 1.6, center.Y + 4), new(x + 1.6, center.Y - 4), pen);
    }

    public static void DrawDivide(Pencil pencil, FigureDesign design, Point top, Point bottom) =>
        pencil.Line(top, bottom, new(1.4, design.Ink) { Dashes = [4, 1.5] });

    /// <param name="left">The left end of the sign, at half its height.</param>
    public static void Draw(Pencil pencil, FigureDesign design, LegendSign sign, Point left, Point right)
    {
        var middle = (left + right) * 0.5;
        switch (sign)
        {
            case LegendSign.Event { IsDisputed: var isDisputed }:
                DrawEvent(pencil, design, middle, isDisputed);
                break;
            case LegendSign.Period:
                DrawPeriod(pencil, design, left.X, right.X, middle.Y);
                break;
            case LegendSign.ReadEvent { Party: var party }:
                DrawEvent(pencil, design, middle, isDisputed: false);
                pencil.Marker(
                    design.Parties[party].Marker(TimelineStrip.MarkerSize),
                    middle with { X = middle.X + TimelineStrip.SignRadius + TimelineStrip.MarkerPitch / 2 });
                break;
            case LegendSign.AxisBreak:
                pencil.Line(left with { X = left.X + 2 }, middle with { X = middle.X - 6 }, new(1, design.Ink));
                pencil.Line(middle with { X = middle.X + 6 }, right with { X = right.X - 2 }, new(1, design.Ink));
                DrawBreak(pencil, design, middle);
                break;
            case LegendSign.Divide:
                DrawDivide(pencil, design, middle with { Y = middle.Y - 6 }, middle with { Y = middle.Y + 6 });
                break;
            default:
                throw new InvalidOperationException($"No sign for {sign.GetType().Name}.");
        }
    }
}
