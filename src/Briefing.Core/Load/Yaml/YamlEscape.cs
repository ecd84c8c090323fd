namespace Briefing.Load.Yaml;

/// <summary>Escapes in double-quoted scalars (YAML 1.2, 5.7).</summary>
internal static class YamlEscape
{
    /// <summary>The first backslash that does not start a valid escape.</summary>
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

    /// <summary>The first escaped high surrogate without an escaped low surrogate after it.</summary>
    public static int? FirstBrokenPair(string content, int start)
    {
        for (var i = start; i < content.Length; i++)
        {
            if (content[i] != '\\')
                continue;

            if (Half(content.AsSpan(i)) is { } first && char.IsHighSurrogate(first)
                && !(Half(content.AsSpan(i + 6)) is { } second && char.IsLowSurrogate(second)))
            {
                return i;
            }

            i += Half(content.AsSpan(i)) is { } half && char.IsHighSurrogate(half) ? 11 : 1;
        }

        return null;
    }

    /// <summary>The number of an escape that is written with all its digits and stands for no character, and the length of the escape.</summary>
    /// <returns><c>null</c> if it is another mistake.</returns>
    public static (uint Number, int Length)? NumberAt(string content, int at)
    {
        var digits = content.AsSpan(Math.Min(at + 1, content.Length)) switch
        {
            ['u', ..] => 4,
            ['U', ..] => 8,
            _ => 0,
        };
        return digits > 0 && at + 2 + digits <= content.Length
            && uint.TryParse(content.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && (number > 0x10FFFF || number is >= 0xD800 and <= 0xDFFF)
                ? (number, 2 + digits)
                : null;
    }

    private static char? Half(ReadOnlySpan<char> escape) =>
        escape is ['\\', 'u', .. var digits] && digits.Length >= 4
        && ushort.TryParse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (char)value
            : null;

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
