using System.Globalization;
using System.Text;
using Briefing.Print.Unicode.Bidi;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Unicode;

/// <summary>The two test files of UAX #9, in full.</summary>
public sealed class BidiConformanceTests
{
    private const string Removed = "x";

    private readonly BidiResolver _resolver = new();
    private readonly List<BidiRun> _runs = [];
    private readonly List<string> _failures = [];

    // By the bits of the file.
    private static readonly BidiDirection[] s_directions =
        [BidiDirection.FirstStrong, BidiDirection.LeftToRight, BidiDirection.RightToLeft];

    private static readonly string[] s_numbers =
        [.. Enumerable.Range(0, 128).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    // A character of each class.
    private static readonly Dictionary<string, char> s_samples = new()
    {
        ["L"] = 'a',
        ["R"] = '\u05D0',
        ["AL"] = '\u0627',
        ["EN"] = '0',
        ["ES"] = '+',
        ["ET"] = '#',
        ["AN"] = '\u0660',
        ["CS"] = ',',
        ["NSM"] = '\u0300',
        ["BN"] = '\u00AD',
        ["B"] = '\u2029',
        ["S"] = '\t',
        ["WS"] = ' ',
        ["ON"] = '!',
        ["LRE"] = '\u202A',
        ["LRO"] = '\u202D',
        ["RLE"] = '\u202B',
        ["RLO"] = '\u202E',
        ["PDF"] = '\u202C',
        ["LRI"] = '\u2066',
        ["RLI"] = '\u2067',
        ["FSI"] = '\u2068',
        ["PDI"] = '\u2069',
    };

    [Fact(Skip = Needs.ForUnicode, SkipUnless = nameof(Needs.Unicode), SkipType = typeof(Needs))]
    public void Sequences_of_classes_are_ordered_as_in_BidiTest()
    {
        string[] levels = [];
        int[] order = [];
        var count = 0;

        foreach (var (number, line) in UnicodeFile.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = line["@Levels:".Length..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = Numbers(line["@Reorder:".Length..]);

            if (line[0] == '@')
                continue;

            var end = line.IndexOf(';');
            var directions = int.Parse(line.AsSpan(end + 1), CultureInfo.InvariantCulture);
            var text = string.Concat(line[..end].Split(' ').Select(name => s_samples[name]));

            for (var i = 0; i < s_directions.Length; i++)
            {
                if ((directions & (1 << i)) != 0)
                    count += Check(text, s_directions[i], levels, order, number, line);
            }
        }

        Assert.Empty(_failures.Take(10));
        Assert.Equal(770_241, count);
    }

    [Fact(Skip = Needs.ForUnicode, SkipUnless = nameof(Needs.Unicode), SkipType = typeof(Needs))]
    public void Characters_are_ordered_as_in_BidiCharacterTest()
    {
        var count = 0;

        foreach (var (number, line) in UnicodeFile.Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var runes = fields[0].Split(' ').Select(digits => new Rune(UnicodeFile.CodePoint(digits))).ToList();
            Assert.All(runes, rune => Assert.True(rune.IsBmp));

            var direction = fields[1] switch
            {
                "0" => BidiDirection.LeftToRight,
                "1" => BidiDirection.RightToLeft,
                _ => BidiDirection.FirstStrong,
            };
            count += Check(string.Concat(runes), direction, fields[3].Split(' '), Numbers(fields[4]), number, line);
        }

        Assert.Empty(_failures.Take(10));
        Assert.Equal(91_707, count);
    }

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <returns>1, for counting.</returns>
    private int Check(string text, BidiDirection direction, string[] levels, int[] order, int number, string line)
    {
        _resolver.Resolve(text, direction);
        _runs.Clear();
        _resolver.AddVisualRuns(0, text.Length, _runs);

        var (found, at) = (0, 0);
        var isEqual = true;

        foreach (var run in _runs)
        {
            for (var i = 0; i < run.End - run.Start; i++)
            {
                var index = run.IsRightToLeft ? run.End - 1 - i : run.Start + i;
                if (levels[index] is Removed)
                    continue;

                isEqual &= at < order.Length && order[at++] == index && levels[index] == s_numbers[run.Level];
                found++;
            }
        }

        if (!isEqual || found != order.Length)
            _failures.Add($"{number}: {line} {direction} -> {string.Join(", ", _runs)}");

        return 1;
    }
}
