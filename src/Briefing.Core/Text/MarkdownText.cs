using System.Buffers;

namespace Briefing.Text;

/// <summary>
/// Escapes text for Markdown (CommonMark 0.31, 2.4, and the tables, footnotes and formulas of GitHub).
/// </summary>
internal static class MarkdownText
{
    // Characters with a special meaning anywhere in inline content or in a table cell.
    private const string Special = "\\`*[]|~$";

    private static readonly SearchValues<char> s_inEntity =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

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
            else if (Reference(text, i) is { } reference)
                result.Append(reference);
            else if (Special.Contains(character) || (character == '_' && !IsInWord(text, i)))
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

    /// <summary>Escapes number signs at the end of a heading, which would close it and not be shown (4.2).</summary>
    public static string HeadingEnd(string heading)
    {
        var text = heading.TrimEnd('#');
        return text.Length < heading.Length && (text.Length == 0 || text[^1] == ' ') ? $"{text}\\{heading[text.Length..]}" : heading;
    }

    /// <summary>Escapes the destination of a link.</summary>
    public static string Destination(string uri)
    {
        var result = new StringBuilder(uri.Length);
        foreach (var character in uri)
        {
            if (character is '&' or '*' or '_' or '~' or '$' or '[' or ']')
                result.Append('\\').Append(character);
            else if (character <= ' ' || character == '\u007f' || "()<>\\|`\"^{}".Contains(character))
                result.Append($"%{(int)character:X2}");
            else if (!ControlCharacters.IsBidi(character) && !ControlCharacters.IsUnprintable(character))
                result.Append(character);
        }

        return result.ToString();
    }

    private static bool IsInWord(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    /// <summary>
    /// A character reference for what a backslash does not disarm: many viewers make links of addresses in running text, and
    /// such a link takes in the backslash after it (GitHub Flavored Markdown 0.29, 6.9).
    /// </summary>
    private static string? Reference(string text, int index) => text[index] switch
    {
        '<' => "&lt;",
        '&' when BeginsEntity(text, index) => "&amp;",
        ':' when text.AsSpan(index).StartsWith("://") => "&#58;",
        '.' when index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => "&#46;",
        _ => null,
    };

    private static bool BeginsEntity(string text, int index)
    {
        var ahead = text.AsSpan(index + 1);
        var end = ahead.IndexOf(';');
        return end > 0 && (ahead[0] == '#' || char.IsAsciiLetter(ahead[0])) && ahead[1..end].IndexOfAnyExcept(s_inEntity) < 0;
    }

    private static string NumberAtStart(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ')
            ? line.Insert(digits, "\\")
            : line;
    }
}
