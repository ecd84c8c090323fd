namespace Briefing.Import.Tables;

/// <summary>A sheet as a program saved it: the cells with something in them, row by row.</summary>
/// <param name="Name">Empty for a file without sheets.</param>
/// <param name="Merged">Groups of cells that are shown as one, as in "A2:A5".</param>
internal sealed record RawSheet(string Name, ImmutableArray<RawCell> Cells, ImmutableArray<string> Merged);
