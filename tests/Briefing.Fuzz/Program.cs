using System.Globalization;
using Briefing.Fuzz;

// --minutes N [--seed S] [--save DIR]    tries inputs for so long
// --case K --seed S [--save DIR]         tries one of them again
const string Usage = "Usage: --minutes N | --case K, with [--seed S] [--from K] [--save DIR]";
var (minutes, seed, from, one) = (1.0, 1, 0, (int?)null);
var save = Path.Combine(Path.GetTempPath(), "briefing-fuzz");
foreach (var pair in args.Chunk(2))
{
    if (pair is ["--save", var folder])
        save = folder;
    else if (pair is not [var name, var text] || !double.TryParse(text, CultureInfo.InvariantCulture, out var number))
        return Fail();
    else if (name == "--minutes")
        minutes = number;
    else if (name == "--seed")
        seed = (int)number;
    else if (name == "--from")
        from = (int)number;
    else if (name == "--case")
        one = (int)number;
    else
        return Fail();
}

var run = new FuzzRun(seed, save);
return (one is { } wanted ? run.RunOne(wanted) : run.Run(from, TimeSpan.FromMinutes(minutes))) ? 0 : 1;

static int Fail()
{
    Console.Error.WriteLine(Usage);
    return 2;
}
