using Briefing.Model.Themes;
using Briefing.Print.Drawing;
using Briefing.Styles;

namespace Briefing.Figures.Drawings;

/// <summary>The appearance of a party in figures.</summary>
internal sealed record PartyDesign(string Name, string Label, Color Color, MarkerShape Shape)
{
    /// <param name="size">In points.</param>
    public Marker Marker(double size) => new(Shape, size, Color);
}
