using System.Globalization;
using Briefing.Growth;

// briefing-growth [--only WORDS] [--times N]: what each command costs for n, 2n and 4n.
var (only, times) = ("", 1);
foreach (var pair in args.Chunk(2))
{
    if (pair is ["--only", var words])
        only = words;
    else if (pair is not ["--times", var number] || !int.TryParse(number, CultureInfo.InvariantCulture, out times) || times < 1)
        return Fail("Usage: [--only WORDS] [--times N]");
}

var all = CommandCases.All.Concat(FloodCases.All).ToList();
var commands = all.Select(one => one.Arguments("x")[0]).Concat(CommandCases.WithoutInput).ToHashSet();
var forgotten = Briefing.Cli.CommandLine.Names.Where(name => !commands.Contains(name)).ToList();
if (forgotten.Count > 0)
    return Fail($"No case for {string.Join(", ", forgotten)}.");

var failed = 0;
foreach (var one in all.Where(one => one.Name.Contains(only, StringComparison.Ordinal)))
{
    // The first run compiles what it needs.
    Work.Of(one, one.Size);
    int[] sizes = [times * one.Size, 2 * times * one.Size, 4 * times * one.Size];
    var works = sizes.Select(size => Work.Of(one, size)).ToList();
    var isFine = Work.IsFine(works[0], works[2]) || Work.IsFine(Work.Of(one, sizes[0]), works[2] = Work.Of(one, sizes[2]));
    Console.WriteLine($"{(isFine ? "  " : "! ")}{one.Name,-36} {string.Join(" | ", sizes.Zip(works, (size, work) => $"{size,6}: {work}"))}");
    failed += isFine ? 0 : 1;
}

return failed == 0 ? 0 : Fail($"{failed} grow faster than they should.");

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
