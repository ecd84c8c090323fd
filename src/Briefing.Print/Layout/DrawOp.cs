using Briefing.Print.Fonts;
using Briefing.Print.Images;
using Briefing.Print.Tags;

namespace Briefing.Print.Layout;

/// <summary>
/// Something painted on a page. Lengths are in points, from the top left corner of the page, with y
/// downwards. An operation without an element is an artifact.
/// </summary>
internal abstract record DrawOp
{
    private DrawOp()
    {
    }

    public StructureElement? Element { get; init; }

    /// <summary>Applies only without an element.</summary>
    public ArtifactKind Artifact { get; init; }

    /// <summary>The same where left and right are exchanged on a page; text and pictures only change their places.</summary>
    /// <param name="width">Of the page.</param>
    public DrawOp Mirrored(double width)
    {
        return this switch
        {
            Glyphs run => run with { X = width - run.X - run.Width },
            Image image => image with { X = width - image.X - image.Width },
            Rectangle box => box with { X = width - box.X - box.Width },
            Line line => line with { X1 = width - line.X1, X2 = width - line.X2 },
            Polygon polygon => polygon with { Points = [.. polygon.Points.Select(Across)] },
            Circle circle => circle with { CenterX = width - circle.CenterX },
            Path { Picture: var (x, extent) } path =>
                path with { Steps = [.. path.Steps.Select(step => step.Translated(new(width - 2 * x - extent, 0)))] },
            Path path => path with { Steps = [.. path.Steps.Select(step => step.Transformed(Across))] },
            _ => throw new InvalidOperationException($"No mirror for {GetType().Name}."),
        };

        Point Across(Point point) => point with { X = width - point.X };
    }

    /// <summary>Glyphs on one baseline in one face, size and colour.</summary>
    /// <param name="X">The left edge of the first glyph.</param>
    /// <param name="Baseline">The distance of the baseline from the top of the page.</param>
    public sealed record Glyphs(
        double X, double Baseline, FontFace Face, double Size, Color Color, ArraySegment<PlacedGlyph> Run) : DrawOp
    {
        /// <summary>The target of a click on the glyphs; the element is then a <c>Link</c>.</summary>
        public LinkTarget? Link { get; init; }

        /// <summary>The width of the run in points, including spaces.</summary>
        public double Width { get; init; }

        /// <summary>Whether the text is read from right to left; the glyphs are from left to right all the same.</summary>
        public bool IsRightToLeft { get; init; }
    }

    /// <summary>A raster image, scaled to a rectangle.</summary>
    public sealed record Image(double X, double Y, double Width, double Height, Raster Raster) : DrawOp;

    public sealed record Rectangle(double X, double Y, double Width, double Height, Color Fill) : DrawOp;

    public sealed record Line(double X1, double Y1, double X2, double Y2, double Thickness, Color Stroke) : DrawOp;

    /// <summary>A filled polygon.</summary>
    public sealed record Polygon(Point[] Points, Color Fill) : DrawOp;

    public sealed record Circle(double CenterX, double CenterY, double Radius, Color Fill) : DrawOp;

    /// <summary>Lines and curves: filled, stroked, or both.</summary>
    public sealed record Path(ImmutableArray<PathStep> Steps, Color? Fill, Pen? Pen) : DrawOp
    {
        /// <summary>Whether a subpath inside another is a hole regardless of its direction (ISO 32000-1, 8.5.3.3.3).</summary>
        public bool IsEvenOdd { get; init; }

        /// <summary>
        /// The extent of the picture that the path is a part of, from its left edge: a mirrored page moves it as a whole, and
        /// letters and emblems stay as they are. <c>null</c> for a path that is mirrored itself.
        /// </summary>
        public (double X, double Width)? Picture { get; init; }
    }
}
