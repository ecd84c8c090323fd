using Briefing.Model.Themes;
using Briefing.Print.Layout;
using Briefing.Styles;

namespace Briefing.Figures;

/// <summary>How figures show a party.</summary>
internal sealed record PartyDesign(string Name, string Label, Color Color, MarkerShape Shape)
{
    /// <param name="size">Points.</param>
    public Marker Marker(double size) => new(Shape, size, Color);
}
