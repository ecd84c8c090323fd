namespace Briefing.Print.Layout;

/// <summary>How a line is drawn.</summary>
/// <param name="Thickness">Points.</param>
internal readonly record struct Stroke(double Thickness, Color Color);
