using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Html.Fonts;

/// <summary>The characters that a page shows, and those that its reader can type.</summary>
internal static class PageCharacters
{
    private const int Hyphen = 0x2010;
    private const int HyphenThatHolds = 0x2011;
    private const int EscapeLength = 6;

    /// <param name="texts">Markup, or data with escapes such as \u2019.</param>
    /// <returns>Ascending, without those that only a browser can set right.</returns>
    public static int[] Of(params ReadOnlySpan<string> texts)
    {
        HashSet<int> characters = [.. Enumerable.Range(' ', '~' - ' ' + 1)];
        foreach (var text in texts)
        {
            Add(characters, text);
            Add(characters, Escaped(text));
        }

        // Many faces have only the one, which a browser then shows for both.
        if (characters.Contains(HyphenThatHolds))
            characters.Add(Hyphen);

        return [.. characters.Order()];
    }

    private static void Add(HashSet<int> characters, string text)
    {
        var composed = '\0';
        var at = Next(0);
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (!Rune.IsControl(rune) && !NeedsShaping(rune.Value))
                characters.Add(rune.Value);

            // As a browser does, an accent is composed with its letter, and the next one with both.
            var letter = composed != '\0' ? composed : at > 0 ? text[at - 1] : '\0';
            if (CanonicalComposition.TryCompose(letter, text[at], out composed))
                characters.Add(composed);

            var next = Next(at + length);
            if (next > at + length)
                composed = '\0';
            at = next;
        }

        int Next(int from) =>
            text.AsSpan(from).IndexOfAnyExceptInRange('\n', '~') is >= 0 and var distance ? from + distance : text.Length;
    }

    /// <summary>The characters that are escaped, one after the other.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (var at = 0; (at = text.IndexOf("\\u", at, StringComparison.Ordinal)) >= 0; at += 2)
        {
            if (at + EscapeLength <= text.Length
                && ushort.TryParse(
                    text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                escaped.Append((char)unit);
            }
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Scripts whose letters change by their neighbours, or run from right to left: a subset has none of the rules for that,
    /// so that the browser takes a font of the reader.
    /// </summary>
    private static bool NeedsShaping(int character) => character is
        (>= 0x0590 and <= 0x109F) or (>= 0x1100 and <= 0x11FF) or (>= 0x1700 and <= 0x1CFF) or (>= 0x200C and <= 0x200F)
        or (>= 0xA800 and <= 0xABFF) or (>= 0xD7B0 and <= 0xD7FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
        or (>= 0x10800 and <= 0x11FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
