namespace Briefing.Typesetting;

/// <summary>A column of a table on the page.</summary>
/// <param name="X">Of its left edge, points from that of the table.</param>
/// <param name="Width">Points.</param>
internal sealed record ColumnPlace(double X, double Width);
