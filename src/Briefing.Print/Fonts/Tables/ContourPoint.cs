namespace Briefing.Print.Fonts.Tables;

/// <summary>A point of a contour, font units, y upwards.</summary>
/// <param name="IsOnCurve">If not, it is the control point of a quadratic curve.</param>
internal readonly record struct ContourPoint(double X, double Y, bool IsOnCurve);
