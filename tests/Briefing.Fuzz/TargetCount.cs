using Briefing.Fuzz.Targets;

namespace Briefing.Fuzz;

/// <summary>What came of the inputs of one target.</summary>
internal sealed class TargetCount(Target target)
{
    private readonly int[] _outcomes = new int[2];
    private TimeSpan _time;
    private (TimeSpan Time, int Number) _slowest;
    private (long Bytes, int Number) _largest;

    public int Inputs { get; private set; }

    public int Failures { get; private set; }

    public void Add(int number, Outcome outcome, bool isFailure, TimeSpan taken, long bytes)
    {
        Inputs++;
        _time += taken;
        _outcomes[(int)outcome]++;
        Failures += isFailure ? 1 : 0;
        _slowest = taken > _slowest.Time ? (taken, number) : _slowest;
        _largest = bytes > _largest.Bytes ? (bytes, number) : _largest;
    }

    public override string ToString() =>
        $"{target.Name,-9} {Inputs,6} inputs, {_outcomes[(int)Outcome.Done],6} done, {_outcomes[(int)Outcome.Refused],6} refused, "
        + $"{Failures} failures; {_time.TotalMilliseconds / Inputs:F0} ms each; "
        + $"slowest: {_slowest.Number} ({_slowest.Time.TotalSeconds:F1} s); largest: {_largest.Number} ({_largest.Bytes >> 20} MB)";
}
