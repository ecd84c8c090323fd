using System.Diagnostics;

namespace Briefing.Fuzz;

/// <summary>Tries inputs one after another, and keeps count.</summary>
/// <param name="saveTo">The folder in which inputs that broke something are saved.</param>
internal sealed class FuzzRun(int seed, string saveTo)
{
    /// <summary>Of computing, so that a busy machine is no failure.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    private readonly HashSet<string> _known = [];
    private readonly int[] _outcomes = new int[2];
    private (TimeSpan Time, int Number) _slowest;
    private (long Bytes, int Number) _largest;
    private volatile FuzzInput? _current;

    private int Seed => seed;

    public int Count { get; private set; }

    public int Failures { get; private set; }

    /// <returns>Whether every input was answered as promised.</returns>
    public bool Run(int first, TimeSpan time)
    {
        var watch = new Watch(this);
        using var timer = new Timer(_ => watch.EndIfHanging(), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        var clock = Stopwatch.StartNew();
        using var trial = new Trial();
        for (var number = first; clock.Elapsed < time; number++)
            Try(number, trial);

        Report(first, clock.Elapsed);
        return Failures == 0;
    }

    /// <summary>A single case once more.</summary>
    public bool RunOne(int number)
    {
        using var trial = new Trial();
        Try(number, trial);
        Report(number, TimeSpan.Zero);
        return Failures == 0;
    }

    private void Try(int number, Trial trial)
    {
        var input = FuzzCases.Of(seed, number);
        _current = input;
        Remember(number);
        var allocated = GC.GetTotalAllocatedBytes();
        var failure = trial.Of(input, out var outcome);
        var bytes = GC.GetTotalAllocatedBytes() - allocated;
        _current = null;

        var taken = trial.Taken;
        Count++;
        _outcomes[(int)outcome]++;
        _slowest = taken > _slowest.Time ? (taken, number) : _slowest;
        _largest = bytes > _largest.Bytes ? (bytes, number) : _largest;
        failure ??= taken > s_longest ? new("slow", $"It took {taken.TotalSeconds:F1} s.") : null;
        if (failure is not null)
            Tell(input, failure, trial);
    }

    /// <summary>A file that holds the case being tried: all that is left to go by if the process itself dies.</summary>
    private void Remember(int number)
    {
        Directory.CreateDirectory(saveTo);
        File.WriteAllText(Path.Combine(saveTo, $"{seed}.current"), $"--seed {seed} --case {number}\n");
    }

    private void Tell(FuzzInput input, FuzzFailure failure, Trial trial)
    {
        Failures++;
        if (!_known.Add(failure.Kind))
            return;

        Console.WriteLine($"Seed {seed}, case {input.Number} ({input.What}): {failure.Kind}\n{failure.Detail}");
        Save(failure.Kind == "slow" ? input : Minimiser.Smallest(input, failure, trial));
    }

    private void Save(FuzzInput input)
    {
        var folder = Path.Combine(saveTo, $"{seed}-{input.Number}");
        input.SaveTo(folder);
        Console.WriteLine($"Saved as {folder}; changed: {string.Join(", ", input.Changed)}");
    }

    private void Report(int first, TimeSpan time) => Console.WriteLine(
        $"Seed {seed}: {Count} inputs from number {first} in {time.TotalSeconds:F0} s; "
        + $"{_outcomes[(int)Outcome.Mistakes]} with mistakes, {_outcomes[(int)Outcome.Pdf]} built; {Failures} failures. "
        + $"Slowest: {_slowest.Number} ({_slowest.Time.TotalSeconds:F1} s); largest: {_largest.Number} ({_largest.Bytes >> 20} MB allocated).");

    /// <summary>Ends the run when an input takes no end: nothing else can stop it.</summary>
    private sealed class Watch(FuzzRun run)
    {
        private FuzzInput? _seen;
        private TimeSpan _since;

        public void EndIfHanging()
        {
            if (!ReferenceEquals(run._current, _seen))
            {
                (_seen, _since) = (run._current, Environment.CpuUsage.TotalTime);
            }
            else if (_seen is not null && Environment.CpuUsage.TotalTime - _since > 6 * s_longest)
            {
                Console.WriteLine($"Seed {run.Seed}, case {_seen.Number} ({_seen.What}): hangs");
                run.Save(_seen);
                Environment.Exit(1);
            }
        }
    }
}
