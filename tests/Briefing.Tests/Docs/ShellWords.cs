using System.Text.RegularExpressions;

namespace Briefing.Tests.Docs;

/// <summary>The commands of a guide as a shell reads them: words, quotation marks, and lines that go on.</summary>
internal static partial class ShellWords
{
    /// <summary>What a program of the name is called with, command by command.</summary>
    /// <exception cref="FormatException">There is more to a command than words; it needs a shell.</exception>
    public static IEnumerable<string[]> Of(string program, string script)
    {
        foreach (var line in script.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = [.. Word().Matches(line).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value)];
            if (words[0] != program || Special().IsMatch(line))
                throw new FormatException(line);

            yield return words[1..];
        }
    }

    [GeneratedRegex("\"([^\"]*)\"|[^\\s\"]+")]
    private static partial Regex Word();

    /// <summary>What a shell does something with, unless it is in quotation marks.</summary>
    [GeneratedRegex("^(?:[^\"]|\"[^\"]*\")*?[|&;<>()$`*?#~!{}\\[\\]\\\\']|\"[^\"]*[$`\\\\][^\"]*\"")]
    private static partial Regex Special();
}
