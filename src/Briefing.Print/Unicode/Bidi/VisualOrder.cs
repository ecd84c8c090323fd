namespace Briefing.Print.Unicode.Bidi;

/// <summary>Puts the runs of a line in the order in which they stand on it: rule L2.</summary>
internal static class VisualOrder
{
    public static void Reorder(Span<BidiRun> runs)
    {
        var (highest, lowestOdd) = (0, int.MaxValue);

        foreach (var run in runs)
        {
            highest = Math.Max(highest, run.Level);
            lowestOdd = run.IsRightToLeft ? Math.Min(lowestOdd, run.Level) : lowestOdd;
        }

        for (var level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < runs.Length; start++)
            {
                var end = start;
                while (end < runs.Length && runs[end].Level >= level)
                    end++;

                runs[start..end].Reverse();
                start = end;
            }
        }
    }
}
