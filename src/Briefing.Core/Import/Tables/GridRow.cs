namespace Briefing.Import.Tables;

/// <summary>A row with something in it: a cell for each column up to the last of the head.</summary>
internal sealed record GridRow(ImmutableArray<GridCell> Cells)
{
    public TextSpan At => Cells[0].At;
}
