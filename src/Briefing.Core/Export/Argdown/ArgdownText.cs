using System.Text;

namespace Briefing.Export.Argdown;

/// <summary>Text that Argdown shows as it is: what would be a sign of its own has a backslash in front.</summary>
internal static class ArgdownText
{
    private const string Signs = "\\*_[]<>{}#@/=";

    // With a letter behind them they begin the name of a special character, as in ":A:".
    private const string SignsBeforeLetters = ".:";

    public static string Of(string plain)
    {
        var text = new StringBuilder();
        for (var i = 0; i < plain.Length; i++)
        {
            var isBeforeLetter = i + 1 < plain.Length && plain[i + 1] != ' ';
            if (Signs.Contains(plain[i], StringComparison.Ordinal)
                || (isBeforeLetter && SignsBeforeLetters.Contains(plain[i], StringComparison.Ordinal)))
            {
                text.Append('\\');
            }

            text.Append(plain[i]);
        }

        return text.ToString();
    }
}
