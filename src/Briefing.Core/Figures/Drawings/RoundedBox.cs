using Briefing.Print.Drawing;

namespace Briefing.Figures.Drawings;

/// <summary>A box with round corners, in points.</summary>
internal sealed record RoundedBox(Point TopLeft, double Width, double Height, double Radius)
{
    /// <param name="width">Of the drawing.</param>
    public RoundedBox Mirrored(double width) => this with { TopLeft = TopLeft with { X = width - TopLeft.X - Width } };

    public RoundedBox Translated(Point offset) => this with { TopLeft = TopLeft + offset };
}
