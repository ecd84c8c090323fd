using System.Xml.Linq;
using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Images;
using Briefing.Print.Layout;
using Briefing.Print.Painting;
using Briefing.Styles;
using static Briefing.Packages.OfficeNames;

namespace Briefing.WordOutput;

/// <summary>
/// Pictures in a document: as drawings, which Word shows at any size, and beside each the same in pixels, which is what other
/// programs show.
/// </summary>
internal sealed class WordPictures(WordFile file, Document document, Design design)
{
    // 216 pixels an inch.
    private const double Scale = 3;

    // A logo is no larger, in points.
    private const double LogoWidth = 220;
    private const double LogoHeight = 44;

    private static readonly string[] s_distances = ["distT", "distB", "distL", "distR"];

    private readonly FigureDesign _design = FigureDesign.Alone(design, document);
    private int _last;

    /// <param name="width">In points.</param>
    public XElement Of(Block.Figure figure, double width)
    {
        var drawing = FigureLayout.LayOut(_design, figure.Content, width);
        return Drawn(drawing.Width, drawing.Height, 1, [.. FigurePaths.Of(drawing)], figure.Alternative);
    }

    public XElement Of(LogoImage logo)
    {
        var scale = Math.Min(LogoWidth / logo.Size.Width, LogoHeight / logo.Size.Height);
        return logo switch
        {
            LogoImage.Vector vector =>
                Drawn(vector.Size.Width, vector.Size.Height, scale, [.. FigurePaths.Of(vector, design.Palette.Ink)], logo.Alternative),
            LogoImage.Bitmap bitmap =>
                Inline(logo.Size.Width * scale, logo.Size.Height * scale, Png(bitmap.Png.ToArray()), svg: null, logo.Alternative),
            _ => throw new InvalidOperationException($"No picture for {logo.GetType().Name}."),
        };
    }

    /// <param name="scale">Points on the page for a unit of the paths.</param>
    private XElement Drawn(double width, double height, double scale, ImmutableArray<DrawOp.Path> paths, string alternative)
    {
        var png = Png(PngEncoder.Encode(PathPainter.Paint(width, height, paths, scale * Scale)));
        return Inline(width * scale, height * scale, png, file.AddPicture(".svg", SvgPicture.Of(width, height, paths)), alternative);
    }

    private string Png(byte[] content) => file.AddPicture(".png", content);

    private XElement Inline(double width, double height, string png, string? svg, string alternative)
    {
        var (cx, cy) = (new XAttribute("cx", WordUnits.Emus(width)), new XAttribute("cy", WordUnits.Emus(height)));
        var id = ++_last;
        XAttribute[] named = [new("id", id), new("name", $"Picture {id}"), new("descr", alternative)];
        return WordXml.Element("r", WordXml.Element("drawing", new XElement(
            Wp + "inline",
            Declared("wp", Wp),
            s_distances.Select(side => new XAttribute(side, 0)),
            new XElement(Wp + "extent", cx, cy),
            new XElement(Wp + "docPr", named),
            new XElement(A + "graphic", Declared("a", A), new XElement(
                A + "graphicData",
                new XAttribute("uri", Pic),
                new XElement(
                    Pic + "pic",
                    Declared("pic", Pic),
                    new XElement(Pic + "nvPicPr", new XElement(Pic + "cNvPr", named), new XElement(Pic + "cNvPicPr")),
                    new XElement(Pic + "blipFill", Blip(png, svg), new XElement(A + "stretch", new XElement(A + "fillRect"))),
                    new XElement(
                        Pic + "spPr",
                        new XElement(
                            A + "xfrm",
                            new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                            new XElement(A + "ext", cx, cy)),
                        new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")))))))));
    }

    /// <summary>The picture in pixels, and in what is added to the standard the drawing.</summary>
    private static XElement Blip(string png, string? svg) => new(
        A + "blip",
        new XAttribute(R + "embed", png),
        svg is null ? null : new XElement(A + "extLst", new XElement(
            A + "ext",
            new XAttribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"),
            new XElement(Svg + "svgBlip", Declared("asvg", Svg), new XAttribute(R + "embed", svg)))));
}
