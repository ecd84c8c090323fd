namespace Briefing.Figures.Timelines;

/// <summary>Stacks overlapping stretches: each takes the lowest level that is free.</summary>
internal sealed class LevelAllocator
{
    private const double Gap = 0.8;

    // For each level, alternating left and right edges.
    private readonly List<List<double>> _taken = [];

    public int Allocate(double left, double right)
    {
        var level = 0;
        while (level < _taken.Count && !IsFree(_taken[level], left, right))
            level++;

        if (level == _taken.Count)
            _taken.Add([]);
        _taken[level].Add(left);
        _taken[level].Add(right);
        return level;
    }

    private static bool IsFree(List<double> taken, double left, double right)
    {
        for (var i = 0; i < taken.Count; i += 2)
        {
            if (left < taken[i + 1] + Gap && right > taken[i] - Gap)
                return false;
        }

        return true;
    }
}
