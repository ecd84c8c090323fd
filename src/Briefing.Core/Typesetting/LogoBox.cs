using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>A logo, scaled to the available space.</summary>
/// <param name="ink">The fill of shapes without a colour.</param>
internal sealed class LogoBox(LogoImage logo, Color ink, StructureElement figure) : Box
{
    private const double MaxWidth = 220;
    private const double MaxHeight = 44;

    private double Scale => Math.Min(MaxWidth / logo.Size.Width, MaxHeight / logo.Size.Height);

    /// <summary>In points.</summary>
    public double Width => logo.Size.Width * Scale;

    public override double Height => logo.Size.Height * Scale;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        switch (logo)
        {
            case LogoImage.Bitmap bitmap:
                canvas.Add(new DrawOp.Image(x, y, Width, Height, bitmap.Raster) { Element = figure });
                break;
            case LogoImage.Vector vector:
                foreach (var shape in vector.Artwork.Shapes)
                {
                    canvas.Add(new DrawOp.Path([.. shape.Steps.Select(step => step.Scaled(Scale).Translated(new(x, y)))],
                        shape.Fill ?? ink, Pen: null)
                    {
                        Element = figure,
                        IsEvenOdd = shape.IsEvenOdd,
                        Picture = (x, Width),
                    });
                }

                break;
        }
    }
}
