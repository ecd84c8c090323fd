namespace Briefing.Text;

/// <summary>
/// Finds the lines that differ between two texts (patience diff): lines that occur once in each text are the anchors, and
/// the lines between anchors are compared recursively.
/// </summary>
internal sealed class LineDifference
{
    /// <summary>Texts need a few; made for the purpose, they could need one for each line.</summary>
    private const int MaxDepth = 64;

    private readonly IReadOnlyList<string> _old;
    private readonly IReadOnlyList<string> _new;
    private readonly ImmutableArray<LineHunk>.Builder _hunks = ImmutableArray.CreateBuilder<LineHunk>();

    private LineDifference(IReadOnlyList<string> old, IReadOnlyList<string> @new) => (_old, _new) = (old, @new);

    public static ImmutableArray<LineHunk> Between(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var difference = new LineDifference(old, @new);
        difference.Compare(0, old.Count, 0, @new.Count, MaxDepth);
        return difference._hunks.ToImmutable();
    }

    private void Compare(int oldStart, int oldEnd, int newStart, int newEnd, int depth)
    {
        while (oldStart < oldEnd && newStart < newEnd && _old[oldStart] == _new[newStart])
            (oldStart, newStart) = (oldStart + 1, newStart + 1);

        while (oldStart < oldEnd && newStart < newEnd && _old[oldEnd - 1] == _new[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);

        if (oldStart == oldEnd && newStart == newEnd)
            return;

        var anchors = depth == 0 ? [] : Anchors(oldStart, oldEnd, newStart, newEnd);
        if (anchors.IsEmpty)
        {
            _hunks.Add(new(oldStart, oldEnd - oldStart, newStart, newEnd - newStart));
            return;
        }

        foreach (var (oldLine, newLine) in anchors)
        {
            Compare(oldStart, oldLine, newStart, newLine, depth - 1);
            (oldStart, newStart) = (oldLine + 1, newLine + 1);
        }

        Compare(oldStart, oldEnd, newStart, newEnd, depth - 1);
    }

    /// <summary>The longest run of lines that are unique in both ranges and in the same order.</summary>
    private ImmutableArray<(int Old, int New)> Anchors(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var inNew = Once(_new, newStart, newEnd);
        (int Old, int New)[] common =
        [
            .. Once(_old, oldStart, oldEnd)
                .Where(line => inNew.ContainsKey(line.Key))
                .Select(line => (line.Value, inNew[line.Key]))
                .Order(),
        ];

        // Longest increasing subsequence of the positions in the new text, by patience sorting with back pointers.
        var piles = new List<int>();
        var below = new int[common.Length];
        for (var i = 0; i < common.Length; i++)
        {
            var pile = piles.BinarySearch(i, Comparer<int>.Create((a, b) => common[a].New.CompareTo(common[b].New)));
            pile = ~pile;
            below[i] = pile == 0 ? -1 : piles[pile - 1];
            if (pile == piles.Count)
                piles.Add(i);
            else
                piles[pile] = i;
        }

        var anchors = new Stack<(int, int)>();
        for (var i = piles.Count == 0 ? -1 : piles[^1]; i >= 0; i = below[i])
            anchors.Push(common[i]);

        return [.. anchors];
    }

    /// <summary>The lines that occur once in a range, with their positions.</summary>
    private static Dictionary<string, int> Once(IReadOnlyList<string> lines, int start, int end) =>
        Enumerable.Range(start, end - start)
            .GroupBy(i => lines[i], StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
