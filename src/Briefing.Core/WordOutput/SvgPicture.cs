using Briefing.Figures.Drawings;
using Briefing.Print.Layout;

namespace Briefing.WordOutput;

/// <summary>Writes paths as an SVG file.</summary>
internal static class SvgPicture
{
    public static byte[] Of(double width, double height, IEnumerable<DrawOp.Path> paths)
    {
        var (w, h) = (SvgPath.Number(width), SvgPath.Number(height));
        var svg = new StringBuilder($"""<svg xmlns="http://www.w3.org/2000/svg" width="{w}pt" height="{h}pt" viewBox="0 0 {w} {h}">""");
        foreach (var path in paths)
        {
            svg.Append($"""<path d="{SvgPath.Data(path.Steps)}" fill="{path.Fill?.ToHex() ?? "none"}" """.TrimEnd());
            if (path.IsEvenOdd)
                svg.Append(" fill-rule=\"evenodd\"");
            if (path.Pen is { } pen)
            {
                svg.Append($" stroke=\"{pen.Color.ToHex()}\" stroke-width=\"{SvgPath.Number(pen.Thickness)}\"");
                if (pen.Dashes.Length > 0)
                    svg.Append($" stroke-dasharray=\"{string.Join(' ', pen.Dashes.Select(SvgPath.Number))}\"");
            }

            svg.Append("/>");
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());
    }
}
