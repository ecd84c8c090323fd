using System.Globalization;
using Briefing.MadeUp;

// briefing-made-up DIR [--stakeholders 8] [--issues 30] [--arguments 1] [--seed 1]
if (args is not [var folder, .. var rest] || rest.Length % 2 != 0)
{
    Console.Error.WriteLine("Usage: DIR [--stakeholders N] [--issues N] [--arguments N] [--seed N]");
    return 2;
}

var shape = new Shape(8, 30);
foreach (var pair in rest.Chunk(2))
{
    if (!int.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
    {
        Console.Error.WriteLine($"{pair[0]} takes a number from 1.");
        return 2;
    }

    switch (pair[0])
    {
        case "--stakeholders":
            shape = shape with { Stakeholders = number };
            break;
        case "--issues":
            shape = shape with { Issues = number };
            break;
        case "--arguments":
            shape = shape with { Arguments = number };
            break;
        case "--seed":
            shape = shape with { Seed = number };
            break;
        default:
            Console.Error.WriteLine($"There is no option {pair[0]}.");
            return 2;
    }
}

Directory.CreateDirectory(folder);
foreach (var (name, text) in MadeUpDebate.Files(shape))
    File.WriteAllText(Path.Combine(folder, name), text);

return 0;
