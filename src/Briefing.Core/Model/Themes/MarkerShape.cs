namespace Briefing.Model.Themes;

/// <summary>Shapes that distinguish parties without colour.</summary>
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
