using Briefing.Model.Themes;
using Briefing.Print.Drawing;
using Briefing.Print.Images;
using Briefing.Print.Images.Vector;

namespace Briefing.Styles;

/// <summary>Reads the image of a logo.</summary>
internal static class LogoImageResolver
{
    /// <returns><c>null</c> if it cannot be printed; the reason has been reported.</returns>
    public static LogoImage? Resolve(Logo logo, DiagnosticBag diagnostics)
    {
        var alternative = logo.Alternative.Value;
        switch (logo)
        {
            case Logo.PngFile png:
                return Decode(png, diagnostics) is { } raster
                    ? new LogoImage.Bitmap(raster, png.Content, alternative)
                    : null;
            case Logo.SvgFile svg:
                return Read(svg.File, diagnostics) is { } read ? new LogoImage.Vector(read, alternative) : null;
            case Logo.PathData path:
                return Draw(path, diagnostics) is { } drawn ? new LogoImage.Vector(drawn, alternative) : null;
            default:
                throw new InvalidOperationException($"No reader for {logo.GetType().Name}.");
        }
    }

    private static Raster? Decode(Logo.PngFile picture, DiagnosticBag diagnostics)
    {
        try
        {
            return PngDecoder.Decode(picture.Content);
        }
        catch (ImageFormatException e)
        {
            diagnostics.Add(Problems.PictureUnusable(picture.Name, e.Message));
            return null;
        }
    }

    private static Artwork? Read(TextFile file, DiagnosticBag diagnostics)
    {
        var faults = new List<ArtworkFault>();
        var artwork = SvgReader.Read(file.Content, faults);
        foreach (var fault in faults)
        {
            var at = new TextSpan(file, fault.Start, fault.Length);
            diagnostics.Add(fault switch
            {
                ArtworkFault.Unsupported unsupported => Problems.DrawingUnusable(at, unsupported.Reason),
                ArtworkFault.InvalidPath path => Problems.PathUnreadable(at, path.Reason),
                ArtworkFault.InvalidViewBox box => Problems.ViewBoxUnreadable(at, box.Written),
                _ => throw new InvalidOperationException($"No problem for {fault.GetType().Name}."),
            });
        }

        return artwork;
    }

    private static Artwork? Draw(Logo.PathData outline, DiagnosticBag diagnostics)
    {
        // An empty text means that it is missing or could not be read.
        if (outline.Path.Value.Length == 0 || outline.ViewBox.Value.Length == 0)
            return null;

        var steps = Path(outline.Path, diagnostics);
        if (ViewBox.Parse(outline.ViewBox.Value) is { } box)
        {
            var fill = outline.Colour is { } colour ? Color.FromRgb(colour.Value) : (Color?)null;
            var moved = Shapes.Within(box, steps);
            if (Shapes.ExtendsFarBeyond(box, moved))
                diagnostics.Add(Problems.DrawingUnusable(outline.Path.At, "This shape reaches far out of the view box."));

            return new(box.Width, box.Height, [new(moved, fill, IsEvenOdd: false)]);
        }

        diagnostics.Add(Problems.ViewBoxUnreadable(outline.ViewBox.At, outline.ViewBox.Value));
        return null;
    }

    private static ImmutableArray<PathStep> Path(Located<string> data, DiagnosticBag diagnostics)
    {
        try
        {
            return PathDataParser.Parse(data.Value);
        }
        catch (PathDataException e)
        {
            diagnostics.Add(Problems.PathUnreadable(data.At.Of(data.Value, e.Offset), e.Message));
            return [];
        }
    }
}
