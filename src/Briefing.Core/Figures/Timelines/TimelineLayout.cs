using Briefing.Compose.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;

namespace Briefing.Figures.Timelines;

/// <summary>Lays out a timeline in strips, one below another.</summary>
internal sealed class TimelineLayout(FigureDesign design, TimelineDivide? divide, double width)
{
    private const double Band = 12;
    private const double AxisToSymbol = 4;
    private const double AxisToLabel = 9.5;
    private const double LabelToBars = 4;
    private const double StripSpace = 12;
    private const double AxisThickness = 1;

    private readonly DrawingBuilder _drawing = new();

    public static Drawing LayOut(FigureDesign design, Diagram.Timeline timeline, double width) =>
        new TimelineLayout(design, timeline.Divide, width).LayOut(timeline.Events);

    private Drawing LayOut(ImmutableArray<DatedEvent> events)
    {
        var strips = TimelineStrips.Cut(events, divide?.Date, width);

        // The line is drawn once, on the strip with the largest scale.
        var divided = strips.Where(s => s.Divide is not null).MaxBy(s => s.Scale.PointsPerDay);
        var y = 0.0;
        foreach (var strip in strips)
            y = Draw(strip, ReferenceEquals(strip, divided), y + (y > 0 ? StripSpace : 0));

        return _drawing.Finish(width, y);
    }

    /// <returns>The bottom of the strip.</returns>
    private double Draw(TimelineStrip strip, bool showsDivide, double top)
    {
        var axis = top + (showsDivide ? Band : 0) + strip.LevelsAbove * TimelineStrip.LevelPitch + AxisToSymbol;
        var bars = axis + AxisToLabel + LabelToBars;
        DrawAxis(strip, axis);
        if (showsDivide)
            DrawDivide(strip.Divide!.Value, top, axis);

        foreach (var placed in strip.Events)
        {
            if (placed.IsPeriod)
                DrawPeriod(placed, bars + (placed.Level + 0.5) * TimelineStrip.LevelPitch);
            else
                DrawMoment(placed, axis);
        }

        return bars + strip.LevelsBelow * TimelineStrip.LevelPitch;
    }

    private void DrawAxis(TimelineStrip strip, double y)
    {
        var pen = new Pen(AxisThickness, design.Ink);
        var offset = strip.AxisLeft;
        var segments = strip.Scale.Segments;
        for (var i = 0; i < segments.Length; i++)
        {
            _drawing.Line(new(offset + segments[i].Left, y), new(offset + segments[i].Right, y), pen);
            if (i > 0)
                TimelineSymbols.DrawBreak(_drawing, design, new(offset + segments[i].Left - TimeScale.BreakWidth / 2, y));
        }

        var style = design.Text(FigureDesign.SmallSize + 0.4, design.Ink);
        foreach (var tick in AxisTicks.Of(strip.Scale, style))
        {
            var x = offset + tick.X;
            _drawing.Line(new(x, y), new(x, y + 3), new(0.6, design.Ink));
            var half = DrawingBuilder.WidthOf(tick.Label, style) / 2;
            _drawing.Text(tick.Label, style, new(Math.Clamp(x, half, width - half), y + AxisToLabel), 0.5);
        }
    }

    private void DrawDivide(double x, double top, double axis)
    {
        var style = design.Strong(7.2, design.Ink);
        var toRight = x < width / 2;
        var room = toRight ? width - x - 4 : x - 4;
        var words = FittedLines.Fit(divide!.Label, style, room, 1)[0];
        TimelineSymbols.DrawDivide(_drawing, design, new(x, top + 1), new(x, axis));
        _drawing.Text(words, style, new(toRight ? x + 4 : x - 4, top + 7), toRight ? 0 : 1);
    }

    private void DrawMoment(PlacedEvent placed, double axis)
    {
        var date = (placed.Left + placed.Right) / 2;
        _drawing.Line(new(date, axis - 3), new(date, axis), new(0.6, design.Ink));
        DrawSymbol(placed, axis - AxisToSymbol - (placed.Level + 0.5) * TimelineStrip.LevelPitch);
    }

    private void DrawPeriod(PlacedEvent placed, double y)
    {
        TimelineSymbols.DrawPeriod(_drawing, design, placed.Left, placed.Right, y);
        DrawSymbol(placed, y);
    }

    private void DrawSymbol(PlacedEvent placed, double y)
    {
        var happened = placed.Event;
        TimelineSymbols.DrawEvent(_drawing, design, new(placed.X, y), happened.IsDisputed);
        _drawing.TextAround(
            happened.Number.ToString(CultureInfo.InvariantCulture),
            design.Strong(FigureDesign.SmallSize, happened.IsDisputed ? Color.White : design.Ink),
            new(placed.X, y),
            new(null, happened.Anchor, happened.Description));

        for (var i = 0; i < happened.Readers.Length; i++)
        {
            var x = placed.X + TimelineStrip.SymbolRadius + (i + 0.5) * TimelineStrip.MarkerPitch;
            _drawing.Marker(design.Parties[happened.Readers[i]].Marker(TimelineStrip.MarkerSize), new(x, y));
        }
    }
}
