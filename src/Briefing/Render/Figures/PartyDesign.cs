using Briefing.Model.Themes;
using Briefing.Render.Layout;

namespace Briefing.Render.Figures;

/// <summary>How figures show a party.</summary>
internal sealed record PartyDesign(string Name, string Label, Color Color, MarkerShape Shape)
{
    /// <param name="size">Points.</param>
    public Marker Marker(double size) => new(Shape, size, Color);
}
