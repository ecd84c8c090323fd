namespace Briefing.Text;

/// <summary>Where the cells of a table start in its text.</summary>
/// <param name="starts">In ascending order.</param>
internal sealed class CellPlaces(ImmutableArray<int> starts, ImmutableArray<CellPlace> cells)
{
    /// <returns><c>null</c> in an empty table.</returns>
    public CellPlace? At(int offset)
    {
        var index = starts.BinarySearch(offset);
        return cells.IsEmpty ? null : cells[Math.Max(0, index >= 0 ? index : ~index - 1)];
    }
}
