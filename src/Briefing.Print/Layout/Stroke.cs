namespace Briefing.Print.Layout;

/// <summary>The thickness and colour of a line.</summary>
/// <param name="Thickness">In points.</param>
internal readonly record struct Stroke(double Thickness, Color Color);
