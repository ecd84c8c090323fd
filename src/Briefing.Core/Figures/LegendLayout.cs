using System.Collections.Immutable;
using Briefing.Compose.Figures;
using Briefing.Figures.Timelines;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paths;

namespace Briefing.Figures;

/// <summary>Lays out a legend: signs with their labels, in lines that fill the available width.</summary>
internal static class LegendLayout
{
    private const double Size = 7.5;
    private const double Line = 14;
    private const double Gap = 4;
    private const double Space = 10;

    public static Drawing LayOut(FigureDesign design, ImmutableArray<LegendEntry> entries, double width)
    {
        var pencil = new Pencil();
        var style = design.Text(Size, design.Ink);
        var (x, y) = (0.0, Line / 2);

        foreach (var entry in entries)
        {
            var signWidth = WidthOf(entry.Sign);
            var words = TextLines.Fit(entry.Words, style, width - signWidth - Gap, 1)[0];
            var entryWidth = signWidth + Gap + Pencil.WidthOf(words, style);
            if (x > 0 && x + entryWidth > width)
                (x, y) = (0, y + Line);

            Draw(pencil, design, entry.Sign, new(x, y), new(x + signWidth, y));
            pencil.Text(words, style, new(x + signWidth + Gap, y + Pencil.CapHeight(style) / 2));
            x += entryWidth + Space;
        }

        return pencil.Finish(width, y + Line / 2);
    }

    /// <summary>A sign without its label, for renderers that output the label themselves.</summary>
    public static Drawing Sign(FigureDesign design, LegendSign sign)
    {
        var pencil = new Pencil();
        Draw(pencil, design, sign, new(0, Line / 2), new(WidthOf(sign), Line / 2));
        return pencil.Finish(WidthOf(sign), Line);
    }

    private static double WidthOf(LegendSign sign) => sign switch
    {
        LegendSign.Reply => 22,
        LegendSign.Argument => 16,
        LegendSign.Event => 11,
        _ => 22,
    };

    /// <param name="left">The left end of the sign, at half its height.</param>
    private static void Draw(Pencil pencil, FigureDesign design, LegendSign sign, Point left, Point right)
    {
        switch (sign)
        {
            case LegendSign.Reply reply:
                ReplyArrow.Draw(pencil, reply.Kind, left, right, design.Ink);
                break;
            case LegendSign.Argument { IsAnswered: var isAnswered }:
                pencil.RoundedBox(
                    left.X + 0.4, left.Y - 5, right.X - left.X - 0.8, 10, 2.5, isAnswered ? design.Quiet : Color.White, new(0.8, design.Quiet));
                break;
            default:
                TimelineSigns.Draw(pencil, design, sign, left, right);
                break;
        }
    }
}
