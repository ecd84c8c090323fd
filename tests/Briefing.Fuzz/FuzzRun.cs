using System.Diagnostics;
using Briefing.Fuzz.Targets;

namespace Briefing.Fuzz;

/// <summary>Tries inputs one after another, and keeps count.</summary>
/// <param name="saveTo">The folder in which inputs that broke something are saved.</param>
internal sealed class FuzzRun(int seed, AllTargets targets, string saveTo)
{
    /// <summary>Of computing, so that a busy machine is no failure.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    private readonly HashSet<string> _known = [];
    private readonly Dictionary<Target, TargetCount> _counts =
        targets.All.ToDictionary(target => target, target => new TargetCount(target));
    private volatile Case? _current;

    private int Seed => seed;

    private int Failures => _counts.Values.Sum(count => count.Failures);

    /// <returns>Whether every input was answered as promised.</returns>
    public bool Run(int first, TimeSpan time)
    {
        var watch = new Watch(this);
        using var timer = new Timer(_ => watch.EndIfHanging(), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        var clock = Stopwatch.StartNew();
        for (var number = first; clock.Elapsed < time; number++)
            Try(number);

        Report(first, clock.Elapsed);
        return Failures == 0;
    }

    /// <summary>A single case once more.</summary>
    public bool RunOne(int number)
    {
        Try(number);
        Report(number, TimeSpan.Zero);
        return Failures == 0;
    }

    private void Try(int number)
    {
        Remember(number);
        var target = targets.Of(number);
        var input = target.Make(seed, number);
        _current = new(target, input);
        var (started, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var failure = target.Try(input, out var outcome);
        var (taken, bytes) = (Environment.CpuUsage.TotalTime - started, GC.GetTotalAllocatedBytes() - allocated);
        _current = null;

        failure ??= taken > s_longest ? new("slow", $"It took {taken.TotalSeconds:F1} s.") : null;
        _counts[target].Add(number, outcome, failure is not null, taken, bytes);
        if (failure is not null)
            Tell(new(target, input), failure);
    }

    /// <summary>A file that holds the case being tried: all that is left to go by if the process itself dies.</summary>
    private void Remember(int number)
    {
        Directory.CreateDirectory(saveTo);
        File.WriteAllText(Path.Combine(saveTo, $"{seed}.current"), $"--seed {seed} --case {number}\n");
    }

    private void Tell(Case broken, FuzzFailure failure)
    {
        if (!_known.Add($"{broken.Target.Name} {failure.Kind}"))
            return;

        Console.WriteLine($"{broken.Of(seed)}: {failure.Kind}\n{failure.Detail}");
        var smallest = failure.Kind == "slow" ? broken.Input : Minimiser.Smallest(broken.Input, failure, broken.Target);
        if (broken.Target.Try(smallest, out _) is { } still && still.Detail != failure.Detail)
            Console.WriteLine($"Cut down: {still.Detail}");

        Save(smallest);
    }

    private void Save(FuzzInput input)
    {
        var folder = Path.Combine(saveTo, $"{seed}-{input.Number}");
        input.SaveTo(folder);
        Console.WriteLine($"Saved as {folder}; changed: {string.Join(", ", input.Changed)}");
    }

    private void Report(int first, TimeSpan time)
    {
        foreach (var count in _counts.Values.Where(count => count.Inputs > 0))
            Console.WriteLine(count);

        Console.WriteLine(
            $"Seed {seed}: {_counts.Values.Sum(count => count.Inputs)} inputs from number {first} in {time.TotalSeconds:F0} s; "
            + $"{Failures} failures.");
    }

    private sealed record Case(Target Target, FuzzInput Input)
    {
        public string Of(int seed) =>
            $"--target {Target.Name} --seed {seed} --case {Input.Number} ({Input.What})";
    }

    /// <summary>Ends the run when an input takes no end: nothing else can stop it.</summary>
    private sealed class Watch(FuzzRun run)
    {
        private Case? _seen;
        private TimeSpan _since;

        public void EndIfHanging()
        {
            if (!ReferenceEquals(run._current, _seen))
            {
                (_seen, _since) = (run._current, Environment.CpuUsage.TotalTime);
            }
            else if (_seen is not null && Environment.CpuUsage.TotalTime - _since > 6 * s_longest)
            {
                Console.WriteLine($"{_seen.Of(run.Seed)}: hangs");
                run.Save(_seen.Input);
                Environment.Exit(1);
            }
        }
    }
}
