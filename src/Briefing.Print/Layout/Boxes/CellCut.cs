namespace Briefing.Print.Layout.Boxes;

/// <summary>The two parts of a cell whose row a page break has cut.</summary>
internal sealed record CellCut(Cell Head, Cell Tail, CellCutKind Kind);
