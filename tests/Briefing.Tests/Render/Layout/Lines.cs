using System.Collections.Immutable;
using Briefing.Print.Drawing;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

namespace Briefing.Tests.Render.Layout;

/// <summary>Paragraphs of ten-point text, and their lines as text.</summary>
internal static class Lines
{
    public const double Leading = 14;

    public static TextStyle Style { get; } = new([EmbeddedFonts.SerifRegular, EmbeddedFonts.SansRegular], 10, Color.Black);

    public static ParagraphBox Paragraph(string text, double width, StructureElement? element = null) =>
        new([new InlineItem.Text(text, Style, element)], new ParagraphStyle(Leading), width);

    /// <summary>What is on each line, the spaces at its end left out.</summary>
    public static string[] Of(Box box) =>
        [.. Runs(box).GroupBy(run => run.Baseline).Select(line => string.Concat(line.Select(TextOf)).TrimEnd(' '))];

    public static string[] Of(string text, double width) => Of(Paragraph(text, width));

    public static ImmutableArray<DrawOp.Glyphs> Runs(Box box)
    {
        var canvas = new PageCanvas();
        box.Paint(canvas, 0, 0);
        return [.. canvas.ToPage(1000, 1000).DrawOps.OfType<DrawOp.Glyphs>()];
    }

    public static string TextOf(DrawOp.Glyphs run) => string.Concat(run.Run.Select(glyph => glyph.Text));

    public static double WidthOf(string text) => Paragraph(text, 100_000).WidestLine;
}
