namespace Briefing.Import.Tables;

/// <summary>A sheet with the places of its cells.</summary>
/// <param name="Head">The first row with something in it.</param>
/// <param name="Rows">The others.</param>
internal sealed record GridSheet(string Name, GridRow Head, ImmutableArray<GridRow> Rows);
