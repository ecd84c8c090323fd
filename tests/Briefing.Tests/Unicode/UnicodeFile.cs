using System.Globalization;

namespace Briefing.Tests.Unicode;

/// <summary>A file of the Unicode Character Database, where Debian's package unicode-data puts it.</summary>
internal static class UnicodeFile
{
    public const string Folder = "/usr/share/unicode";

    /// <summary>The lines that are no comments and not empty, with their numbers.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string name) => File.ReadLines(Path.Combine(Folder, name))
        .Select((line, i) => (i + 1, WithoutComment(line)))
        .Where(line => line.Item2 != "");

    /// <summary>The value of each code point in a file of ranges, the defaults of "@missing" included.</summary>
    /// <param name="missing">The default of the others.</param>
    /// <param name="only">A value that is asked for in a file of several properties.</param>
    public static string[] Values(string name, string missing, string? only = null)
    {
        var values = new string[0x110000];
        Array.Fill(values, missing);

        var lines = File.ReadAllLines(Path.Combine(Folder, name));
        var defaults = lines.Where(l => l.StartsWith("# @missing:", StringComparison.Ordinal)).Select(l => l["# @missing:".Length..]);

        foreach (var line in defaults.Concat(Lines(name).Select(line => line.Text)))
        {
            var fields = line.Split(';', StringSplitOptions.TrimEntries);
            var range = CodePoints(fields[0]);

            if (only is null || fields[1] == only)
                Array.Fill(values, fields[1], range.Start.Value, range.End.Value - range.Start.Value);
        }

        return values;
    }

    public static int CodePoint(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static Range CodePoints(string text) => text.Split("..") switch
    {
        [var first, var last] => CodePoint(first)..(CodePoint(last) + 1),
        var one => CodePoint(one[0])..(CodePoint(one[0]) + 1),
    };

    private static string WithoutComment(string line) => line.IndexOf('#') is >= 0 and var at ? line[..at].Trim() : line.Trim();

    /// <summary>The short name of each value of a property by its long name.</summary>
    public static Dictionary<string, string> ShortNames(string property) => Lines("PropertyValueAliases.txt")
        .Select(line => line.Text.Split(';', StringSplitOptions.TrimEntries))
        .Where(fields => fields[0] == property)
        .ToDictionary(fields => fields[2], fields => fields[1]);
}
