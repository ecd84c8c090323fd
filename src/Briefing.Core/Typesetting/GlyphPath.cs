using Briefing.Print.Drawing;
using Briefing.Print.Layout;

namespace Briefing.Typesetting;

/// <summary>The outlines of a run of glyphs as a path.</summary>
internal static class GlyphPath
{
    /// <param name="place">Takes points of the page to where they are drawn; an affine transformation.</param>
    public static IEnumerable<PathStep> Steps(DrawOp.Glyphs run, Func<Point, Point> place)
    {
        var unit = run.Size / run.Face.UnitsPerEm;
        var left = run.X;
        foreach (var glyph in run.Run)
        {
            var (x, y) = (left + glyph.Offset.X * unit, run.Baseline - glyph.Offset.Y * unit);
            foreach (var step in run.Face.OutlineOf(glyph.Id))
                yield return step.Transformed(point => place(new(x + point.X * unit, y - point.Y * unit)));

            left += glyph.Advance * unit;
        }
    }
}
