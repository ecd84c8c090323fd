namespace Briefing.Print.Fonts.Tables;

/// <summary>A point of a contour in font units, y upwards.</summary>
/// <param name="IsOnCurve">Otherwise it is the control point of a quadratic curve.</param>
internal readonly record struct ContourPoint(double X, double Y, bool IsOnCurve);
