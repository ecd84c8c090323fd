namespace Briefing.Diagnostics;

/// <summary>The acceptances of one code in one file. Their objects are apart or within each other.</summary>
internal sealed class NestedAcceptances
{
    private readonly ImmutableArray<Acceptance> _all;
    private readonly int[] _starts;

    // For each, the index of the nearest one around it, or -1.
    private readonly int[] _around;

    public NestedAcceptances(IEnumerable<Acceptance> all)
    {
        _all = [.. all.OrderBy(one => one.Of.Start).ThenByDescending(one => one.Of.End)];
        _starts = [.. _all.Select(one => one.Of.Start)];
        _around = new int[_all.Length];
        for (var i = 0; i < _all.Length; i++)
            _around[i] = Around(i - 1, _all[i].Of.Start);
    }

    /// <summary>The nearest one whose object is around an offset; <c>null</c> if there is none.</summary>
    public Acceptance? Around(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        while (index >= 0 && index + 1 < _starts.Length && _starts[index + 1] == offset)
            index++;

        return Around(index >= 0 ? index : ~index - 1, offset) is >= 0 and var found ? _all[found] : null;
    }

    private int Around(int index, int offset)
    {
        while (index >= 0 && _all[index].Of.End < offset)
            index = _around[index];

        return index;
    }
}
