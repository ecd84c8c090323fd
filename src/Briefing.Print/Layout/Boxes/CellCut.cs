namespace Briefing.Print.Layout.Boxes;

/// <summary>The two parts of a cell whose row is cut by a page break.</summary>
internal sealed record CellCut(Cell Head, Cell Tail, CellCutKind Kind);
