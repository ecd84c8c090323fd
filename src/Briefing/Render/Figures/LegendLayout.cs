using Briefing.Compose.Figures;
using Briefing.Render.Figures.Timelines;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Paths;

namespace Briefing.Render.Figures;

/// <summary>Lays out a legend: signs with their words, in lines as wide as the page allows.</summary>
internal static class LegendLayout
{
    private const double Size = 7.5;
    private const double Line = 14;
    private const double SignWidth = 26;
    private const double Gap = 5;
    private const double Space = 14;

    public static Drawing Lay(FigureDesign design, Depiction.Legend legend, double width)
    {
        var pencil = new Pencil();
        var style = design.Text(Size, design.Ink);
        var (x, y) = (0.0, Line / 2);

        foreach (var entry in legend.Entries)
        {
            var words = TextLines.Fit(entry.Words, style, width - SignWidth - Gap, 1)[0];
            var entryWidth = SignWidth + Gap + Pencil.WidthOf(words, style);
            if (x > 0 && x + entryWidth > width)
                (x, y) = (0, y + Line);

            Draw(pencil, design, entry.Sign, new(x, y));
            pencil.Text(words, style, new(x + SignWidth + Gap, y + Pencil.CapHeight(style) / 2));
            x += entryWidth + Space;
        }

        return pencil.Finish(width, y + Line / 2);
    }

    /// <param name="left">Left end of the sign, in the middle of its height.</param>
    private static void Draw(Pencil pencil, FigureDesign design, LegendSign sign, Point left)
    {
        var middle = left with { X = left.X + SignWidth / 2 };
        var right = left with { X = left.X + SignWidth };
        switch (sign)
        {
            case LegendSign.Reply reply:
                ReplyArrow.Draw(pencil, reply.Kind, left, right, design.Ink);
                break;
            case LegendSign.Argument { IsAnswered: var isAnswered }:
                pencil.RoundedBox(
                    middle.X - 8, middle.Y - 5, 16, 10, 2.5, isAnswered ? design.Quiet : Color.White, new(0.8, design.Quiet));
                break;
            default:
                TimelineSigns.Draw(pencil, design, sign, left, right);
                break;
        }
    }
}
