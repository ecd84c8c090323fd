using System.Globalization;
using Briefing.Fuzz;
using Briefing.Fuzz.Targets;

// --minutes N [--seed S] [--target NAME] [--save DIR]    tries inputs for so long
// --case K --seed S [--target NAME] [--save DIR]         tries one of them again
const string Usage = "Usage: --minutes N | --case K, with [--seed S] [--target NAME] [--from K] [--save DIR]";
var (minutes, seed, from, one) = (1.0, 1, 0, (int?)null);
var save = Path.Combine(Path.GetTempPath(), "briefing-fuzz");
var only = (string?)null;
foreach (var pair in args.Chunk(2))
{
    if (pair is ["--save", var folder])
        save = folder;
    else if (pair is ["--target", var target])
        only = target;
    else if (pair is not [var name, var text] || !double.TryParse(text, CultureInfo.InvariantCulture, out var number))
        return Fail(Usage);
    else if (name == "--minutes")
        minutes = number;
    else if (name == "--seed")
        seed = (int)number;
    else if (name == "--from")
        from = (int)number;
    else if (name == "--case")
        one = (int)number;
    else
        return Fail(Usage);
}

using var targets = new AllTargets(only);
if (targets.All.IsEmpty)
{
    using var all = new AllTargets();
    return Fail($"The targets are {string.Join(", ", all.All.Select(target => target.Name))}.");
}

var run = new FuzzRun(seed, targets, save);
return (one is { } wanted ? run.RunOne(wanted) : run.Run(from, TimeSpan.FromMinutes(minutes))) ? 0 : 1;

static int Fail(string why)
{
    Console.Error.WriteLine(why);
    return 2;
}
