using System.Buffers;

namespace Briefing.Load.Yaml;

/// <summary>
/// A character that looks like a space, a dash or a colon, and stands where YAML needs that sign. Word processors and web
/// pages put them there, and nobody sees them.
/// </summary>
/// <param name="Offset">In the file.</param>
/// <param name="Meant">The sign that it looks like: a space, '-' or ':'.</param>
internal readonly record struct LookAlike(int Offset, char Meant)
{
    private static readonly SearchValues<char> s_inKeys =
        SearchValues.Create("-0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>In the text of a key, which then is none: <c>– id</c>, or a key behind no-break spaces.</summary>
    public static LookAlike? InKey(ReadOnlySpan<char> key, int start)
    {
        if (key.IsEmpty)
            return null;

        if (AtStart(key) is { } first)
            return first with { Offset = start + first.Offset };

        var colon = key.IndexOf(':');
        if (colon >= 0 && colon + 1 < key.Length && IsSpace(key[colon + 1]))
            return new(start + colon + 1, ' ');

        return IsSpace(key[^1]) ? new(start + key.Length - 1, ' ') : null;
    }

    /// <summary>In a line that begins an item or has a key, before the value.</summary>
    public static LookAlike? InLine(TextFile file, int line)
    {
        var text = file.LineText(line).AsSpan();
        var from = text.Length - text.TrimStart(" \t").Length;
        while (text[from..] is ['-', ' ', ..])
            from += 2;

        var start = file.StartOfLine(line) + from;
        if (AtStart(text[from..]) is { } first)
            return first with { Offset = start + first.Offset };

        var key = text[from..].IndexOfAnyExcept(s_inKeys);
        if (key <= 0)
            return null;

        var rest = text[(from + key)..];
        return rest switch
        {
            [':', var space, ..] when IsSpace(space) => new(start + key + 1, ' '),
            [var space, ..] when IsSpace(space) && rest.TrimStart() is [':', ..] => new(start + key, ' '),
            [var colon, ..] when IsColon(colon) => new(start + key, ':'),
            _ => null,
        };
    }

    /// <summary>Whether a text, where a list is due, begins like an item with a dash that is none.</summary>
    public static bool IsItem(ReadOnlySpan<char> text) => text is [var dash, ' ' or '\u00a0', ..] && IsDash(dash);

    /// <summary>The number of spaces of any kind with which a text begins, up to the last that is none to YAML.</summary>
    public static int SpacesFrom(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var next = 0; next < text.Length && (text[next] == ' ' || IsSpace(text[next])); next++)
            length = text[next] == ' ' ? length : next + 1;

        return length;
    }

    private static LookAlike? AtStart(ReadOnlySpan<char> text) => text switch
    {
        [var space, ..] when IsSpace(space) => new(0, ' '),
        ['-', var space, ..] when IsSpace(space) => new(1, ' '),
        [var dash, var space, ..] when IsDash(dash) && (space == ' ' || IsSpace(space)) => new(0, '-'),
        _ => null,
    };

    private static bool IsSpace(char character) =>
        character is not ' ' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator
        || character is '\u200b' or '\u2060' or '\ufeff';

    private static bool IsDash(char character) =>
        character is (>= '\u2010' and <= '\u2015') or '\u2022' or '\u2023' or '\u2043' or '\u2212' or '\u00b7' or '\ufe63' or '\uff0d';

    private static bool IsColon(char character) => character is '\uff1a' or '\ufe55' or '\u2236' or '\ua789';
}
