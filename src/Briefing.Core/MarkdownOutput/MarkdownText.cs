namespace Briefing.MarkdownOutput;

/// <summary>
/// Escapes text for Markdown (CommonMark 0.31, 2.4, and the tables, footnotes and formulas of GitHub).
/// </summary>
internal static class MarkdownText
{
    // Characters with a special meaning anywhere in inline content or in a table cell.
    private const string Special = "\\`*[]<|~$";

    /// <summary>For the middle of a line; <see cref="LineStart"/> does the rest.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (ControlCharacters.IsBidi(character))
                continue;

            if (char.IsWhiteSpace(character) && character != '\u202f')
                result.Append(' ');
            else if (ControlCharacters.IsUnprintable(character))
                result.Append('\ufffd');
            else if (Special.Contains(character) || (character == '_' && !IsInWord(text, i)) || BeginsEntity(text, i))
                result.Append('\\').Append(character);
            else
                result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>Escapes the start of a line that would become a heading, a list, a block quote or a thematic break.</summary>
    public static string LineStart(string line) => line switch
    {
        ['#' or '+' or '-' or '=' or '>' or ':', ..] => $"\\{line}",
        [>= '0' and <= '9', ..] => NumberAtStart(line),
        _ => line,
    };

    /// <summary>Escapes the destination of a link.</summary>
    public static string Destination(string uri)
    {
        var result = new StringBuilder(uri.Length);
        foreach (var character in uri)
        {
            if (character is '&' or '*' or '_' or '~' or '$')
                result.Append('\\').Append(character);
            else if (character <= ' ' || character == '\u007f' || "()<>[]\\|`\"^{}".Contains(character))
                result.Append($"%{(int)character:X2}");
            else if (!ControlCharacters.IsBidi(character) && !ControlCharacters.IsUnprintable(character))
                result.Append(character);
        }

        return result.ToString();
    }

    private static bool IsInWord(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    private static bool BeginsEntity(string text, int index) =>
        text[index] == '&' && index + 1 < text.Length && (char.IsAsciiLetter(text[index + 1]) || text[index + 1] == '#');

    private static string NumberAtStart(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ')
            ? line.Insert(digits, "\\")
            : line;
    }
}
