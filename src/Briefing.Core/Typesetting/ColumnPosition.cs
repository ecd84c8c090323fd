namespace Briefing.Typesetting;

/// <summary>The position of a table column.</summary>
/// <param name="X">The left edge, in points from the left edge of the table.</param>
/// <param name="Width">In points.</param>
internal sealed record ColumnPosition(double X, double Width);
