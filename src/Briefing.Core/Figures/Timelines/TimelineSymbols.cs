using Briefing.Compose.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;

namespace Briefing.Figures.Timelines;

/// <summary>The symbols of a timeline, for its axes and its legend.</summary>
internal static class TimelineSymbols
{
    public static void DrawEvent(DrawingBuilder drawing, FigureDesign design, Point center, bool isDisputed) =>
        drawing.Circle(
            center,
            TimelineStrip.SymbolRadius - 0.4,
            isDisputed ? design.Ink : Color.White,
            new(0.8, design.Ink));

    public static void DrawPeriod(DrawingBuilder drawing, FigureDesign design, double left, double right, double y) =>
        drawing.RoundedBox(left, y - 1.8, right - left, 3.6, 1.8, design.Rule, new(0.5, design.Quiet));

    public static void DrawBreak(DrawingBuilder drawing, FigureDesign design, Point center)
    {
        var pen = new Pen(0.8, design.Ink);
        foreach (var x in (ReadOnlySpan<double>)[center.X - 1.7, center.X + 1.7])
            drawing.Line(new(x - 1.6, center.Y + 4), new(x + 1.6, center.Y - 4), pen);
    }

    public static void DrawDivide(DrawingBuilder drawing, FigureDesign design, Point top, Point bottom) =>
        drawing.Line(top, bottom, new(1.4, design.Ink) { Dashes = [4, 1.5] });

    /// <param name="left">The left end of the symbol, at half its height.</param>
    public static void Draw(DrawingBuilder drawing, FigureDesign design, LegendSymbol symbol, Point left, Point right)
    {
        var middle = (left + right) * 0.5;
        switch (symbol)
        {
            case LegendSymbol.Event { IsDisputed: var isDisputed }:
                DrawEvent(drawing, design, middle, isDisputed);
                break;
            case LegendSymbol.Period:
                DrawPeriod(drawing, design, left.X, right.X, middle.Y);
                break;
            case LegendSymbol.ReadEvent { Party: var party }:
                DrawEvent(drawing, design, middle, isDisputed: false);
                drawing.Marker(
                    design.Parties[party].Marker(TimelineStrip.MarkerSize),
                    middle with { X = middle.X + TimelineStrip.SymbolRadius + TimelineStrip.MarkerPitch / 2 });
                break;
            case LegendSymbol.AxisBreak:
                drawing.Line(left with { X = left.X + 2 }, middle with { X = middle.X - 6 }, new(1, design.Ink));
                drawing.Line(middle with { X = middle.X + 6 }, right with { X = right.X - 2 }, new(1, design.Ink));
                DrawBreak(drawing, design, middle);
                break;
            case LegendSymbol.Divide:
                DrawDivide(drawing, design, middle with { Y = middle.Y - 6 }, middle with { Y = middle.Y + 6 });
                break;
            default:
                throw new InvalidOperationException($"No symbol for {symbol.GetType().Name}.");
        }
    }
}
