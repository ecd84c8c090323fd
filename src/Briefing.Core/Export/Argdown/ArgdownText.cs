namespace Briefing.Export.Argdown;

/// <summary>Text escaped with backslashes, so that Argdown shows it literally.</summary>
internal static class ArgdownText
{
    private const string Signs = "\\*_[]<>{}#@/=";

    // Before a letter, these start the name of a special character, as in ":A:".
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
