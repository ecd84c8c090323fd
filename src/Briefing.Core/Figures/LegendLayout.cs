using Briefing.Compose.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;

namespace Briefing.Figures;

/// <summary>Lays out the symbols of a legend.</summary>
internal static class LegendLayout
{
    private const double Line = 14;

    /// <summary>A symbol without its label.</summary>
    public static Drawing Symbol(FigureDesign design, LegendSymbol symbol)
    {
        var drawing = new DrawingBuilder();
        Draw(drawing, design, symbol, new(0, Line / 2), new(WidthOf(symbol), Line / 2));
        var finished = drawing.Finish(WidthOf(symbol), Line);
        return design.IsMirrored ? finished.Mirrored() : finished;
    }

    private static double WidthOf(LegendSymbol symbol) => symbol switch
    {
        LegendSymbol.Argument => 16,
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
                throw new InvalidOperationException($"No symbol for {symbol.GetType().Name}.");
        }
    }
}
