using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Images;
using Briefing.Print.Layout;
using Briefing.Print.Painting;
using Briefing.Styles;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Svg = DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

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

    private readonly FigureDesign _design = FigureDesign.Of(design, document.Parties);
    private uint _last;

    /// <param name="width">In points.</param>
    public W.Run Of(Block.Figure figure, double width)
    {
        var drawing = FigureLayout.LayOut(_design, figure.Content, width);
        return Drawn(drawing.Width, drawing.Height, 1, [.. FigurePaths.Of(drawing)], figure.Alternative);
    }

    public W.Run Of(LogoImage logo)
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
    private W.Run Drawn(double width, double height, double scale, ImmutableArray<DrawOp.Path> paths, string alternative)
    {
        var png = Png(PngEncoder.Encode(PathPainter.Paint(width, height, paths, scale * Scale)));
        return Inline(width * scale, height * scale, png, Add("image/svg+xml", SvgPicture.Of(width, height, paths)), alternative);
    }

    private string Png(byte[] content) => Add("image/png", content);

    private string Add(string type, byte[] content)
    {
        var part = file.AddPicture(type);
        part.FeedData(new MemoryStream(content));
        return file.IdOf(part);
    }

    private W.Run Inline(double width, double height, string png, string? svg, string alternative)
    {
        var (cx, cy) = (WordUnits.Emus(width), WordUnits.Emus(height));
        var (id, name) = (++_last, $"Picture {_last}");
        var blip = new A.Blip { Embed = png };
        if (svg is not null)
        {
            blip.Append(new A.BlipExtensionList(
                new A.BlipExtension(new Svg.SVGBlip { Embed = svg }) { Uri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" }));
        }

        return new(new W.Drawing(new Wp.Inline(
            new Wp.Extent { Cx = cx, Cy = cy },
            new Wp.DocProperties { Id = id, Name = name, Description = alternative },
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(
                    new Pic.NonVisualDrawingProperties { Id = id, Name = name, Description = alternative },
                    new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(blip, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }
}
