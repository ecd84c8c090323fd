using System.Text;

namespace Briefing.Tests.Unicode;

/// <summary>A file whose lines have ÷ where a text may be divided and × where it may not, between its code points.</summary>
internal static class BreakTestFile
{
    /// <param name="tests">How many lines there are.</param>
    /// <param name="breaksOf">Finds the indexes of a text where it may be divided.</param>
    public static void Check(string name, int tests, Func<string, IEnumerable<int>> breaksOf)
    {
        var failures = new List<string>();
        var count = 0;

        foreach (var (number, line) in UnicodeFile.Lines(name))
        {
            var (text, expected) = Read(line);
            var found = breaksOf(text).Where(at => at > 0).ToList();
            count++;

            if (!expected.SequenceEqual(found))
                failures.Add($"{number}: {line} -> {string.Join(' ', found)}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} lines fail:\n{string.Join('\n', failures.Take(10))}");
        Assert.Equal(tests, count);
    }

    private static (string Text, List<int> Breaks) Read(string line)
    {
        var text = new StringBuilder();
        var breaks = new List<int>();

        foreach (var part in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "÷")
                breaks.Add(text.Length);
            else if (part is not "×")
                text.Append(TextOf(UnicodeFile.CodePoint(part)));
        }

        breaks.Remove(0);
        return (text.ToString(), breaks);
    }

    // A surrogate stands for itself.
    private static string TextOf(int codePoint) =>
        codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
}
