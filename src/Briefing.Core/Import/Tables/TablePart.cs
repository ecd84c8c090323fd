using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>Rows of a table that fill a list of the debate.</summary>
/// <param name="Columns">The columns that were found, each with its index in the rows.</param>
/// <param name="IsPlain">Whether texts have no Markdown.</param>
internal sealed record TablePart(
    TableSheet Layout, ImmutableArray<GridRow> Rows, ImmutableArray<(SheetColumn Column, int Index)> Columns, bool IsPlain = false);
