using System.Globalization;
using System.Text;

namespace Briefing.Load.Yaml;

/// <summary>The escapes of a text in double quotation marks (YAML 1.2, 5.7).</summary>
internal static class YamlEscape
{
    /// <summary>Where the first backslash stands that opens no escape.</summary>
    public static int? FirstWrong(string content, int start, int end)
    {
        for (var i = start; i < Math.Min(end, content.Length); i++)
        {
            if (content[i] != '\\')
                continue;

            if (!IsEscape(content.AsSpan(i + 1)))
                return i;

            i++;
        }

        return null;
    }

    private static bool IsEscape(ReadOnlySpan<char> after) => after switch
    {
        ['x', .. var digits] => IsCharacter(digits, 2),
        ['u', .. var digits] => IsCharacter(digits, 4),
        ['U', .. var digits] => IsCharacter(digits, 8),
        [var one, ..] => "0abt\tnvfre \"/\\N_LP\r\n".Contains(one, StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsCharacter(ReadOnlySpan<char> digits, int length) =>
        digits.Length >= length
        && int.TryParse(digits[..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        && Rune.IsValid(value);
}
