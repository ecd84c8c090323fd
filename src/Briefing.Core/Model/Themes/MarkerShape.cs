namespace Briefing.Model.Themes;

/// <summary>Shapes that tell parties apart without colour.</summary>
internal enum MarkerShape
{
    Square,
    Circle,
    Triangle,
    Diamond,
    Pentagon,
    InvertedTriangle,
    Hexagon,
    Star,
}
