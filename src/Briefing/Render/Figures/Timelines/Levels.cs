namespace Briefing.Render.Figures.Timelines;

/// <summary>Stacks what would overlap: each stretch takes the lowest level that is free there.</summary>
internal sealed class Levels
{
    private const double Gap = 0.8;

    private readonly List<List<(double Left, double Right)>> _taken = [];

    public int Take(double left, double right)
    {
        var level = 0;
        while (level < _taken.Count && _taken[level].Exists(t => left < t.Right + Gap && right > t.Left - Gap))
            level++;

        if (level == _taken.Count)
            _taken.Add([]);
        _taken[level].Add((left, right));
        return level;
    }
}
