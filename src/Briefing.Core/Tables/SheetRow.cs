namespace Briefing.Tables;

/// <summary>A row of a sheet: a text for each of its columns, empty where there is no value.</summary>
internal sealed record SheetRow(ImmutableArray<string> Cells);
