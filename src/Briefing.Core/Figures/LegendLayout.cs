using Briefing.Compose.Figures;
using Briefing.Figures.Drawings;
using Briefing.Figures.Timelines;
using Briefing.Print.Drawing;

namespace Briefing.Figures;

/// <summary>Lays out a legend: symbols with their labels, in lines that fill the available width.</summary>
internal static class LegendLayout
{
    private const double Size = 7.5;
    private const double Line = 14;
    private const double Gap = 4;
    private const double Space = 10;

    public static Drawing LayOut(FigureDesign design, ImmutableArray<LegendEntry> entries, double width)
    {
        var drawing = new DrawingBuilder();
        var style = design.Text(Size, design.Ink);
        var (x, y) = (0.0, Line / 2);

        foreach (var entry in entries)
        {
            var symbolWidth = WidthOf(entry.Symbol);
            var words = FittedLines.Fit(entry.Words, style, width - symbolWidth - Gap, 1)[0];
            var entryWidth = symbolWidth + Gap + DrawingBuilder.WidthOf(words, style);
            if (x > 0 && x + entryWidth > width)
                (x, y) = (0, y + Line);

            Draw(drawing, design, entry.Symbol, new(x, y), new(x + symbolWidth, y));
            drawing.Text(words, style, new(x + symbolWidth + Gap, y + DrawingBuilder.CapHeight(style) / 2));
            x += entryWidth + Space;
        }

        return drawing.Finish(width, y + Line / 2);
    }

    /// <summary>A symbol without its label, for renderers that output the label themselves.</summary>
    public static Drawing Symbol(FigureDesign design, LegendSymbol symbol)
    {
        var drawing = new DrawingBuilder();
        Draw(drawing, design, symbol, new(0, Line / 2), new(WidthOf(symbol), Line / 2));
        return drawing.Finish(WidthOf(symbol), Line);
    }

    private static double WidthOf(LegendSymbol symbol) => symbol switch
    {
        LegendSymbol.Reply => 22,
        LegendSymbol.Argument => 16,
        LegendSymbol.Event => 11,
        _ => 22,
    };

    /// <param name="left">The left end of the symbol, at half its height.</param>
    private static void Draw(DrawingBuilder drawing, FigureDesign design, LegendSymbol symbol, Point left, Point right)
    {
        switch (symbol)
        {
            case LegendSymbol.Reply reply:
                ReplyArrow.Draw(drawing, reply.Kind, left, right, design.Ink);
                break;
            case LegendSymbol.Argument { IsAnswered: var isAnswered }:
                drawing.RoundedBox(
                    left.X + 0.4, left.Y - 5, right.X - left.X - 0.8, 10, 2.5, isAnswered ? design.Quiet : Color.White, new(0.8, design.Quiet));
                break;
            default:
                TimelineSymbols.Draw(drawing, design, symbol, left, right);
                break;
        }
    }
}
