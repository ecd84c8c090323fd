using System.Buffers;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Html.Fonts;

/// <summary>The characters that a page shows, and those that its reader can type.</summary>
internal static class PageCharacters
{
    private const int Hyphen = 0x2010;
    private const int HyphenThatHolds = 0x2011;
    private const int EscapeLength = 6;

    // The signs that HTML escapes.
    private const string Escapable = "&<>\"'";

    /// <summary>Signs of markup and data, so that only those between the tags count, which are seldom.</summary>
    private const string Signs = "$%&*+<=>@[\\]^_`{|}~";

    private static readonly SearchValues<char> s_signs = SearchValues.Create(Signs);

    /// <param name="markup">Between its tags is what is shown.</param>
    /// <param name="others">Also shown, in part; or data with escapes such as \u2019.</param>
    /// <returns>Ascending.</returns>
    public static int[] Of(string markup, params ReadOnlySpan<string> others)
    {
        HashSet<int> characters = [.. Enumerable.Range(' ', '~' - ' ' + 1)];
        characters.ExceptWith(Signs.Select(sign => (int)sign));
        AddSigns(characters, markup);
        Add(characters, markup);
        foreach (var other in others)
        {
            Add(characters, other);
            Add(characters, Escaped(other));
        }

        // Many faces have only the one, which a browser then shows for both.
        if (characters.Contains(HyphenThatHolds))
            characters.Add(Hyphen);

        return [.. characters.Order()];
    }

    /// <summary>The characters of one text alone, which no reader adds to.</summary>
    /// <param name="text">Between tags, with the escapes of HTML.</param>
    /// <returns>Ascending.</returns>
    public static int[] Shown(string text)
    {
        HashSet<int> characters = [' ', .. text.Where(character => character is > ' ' and <= '~').Select(character => (int)character)];
        if (characters.Contains('&'))
            characters.UnionWith(Escapable.Select(sign => (int)sign));
        Add(characters, text);
        if (characters.Contains(HyphenThatHolds))
            characters.Add(Hyphen);

        return [.. characters.Order()];
    }

    private static void AddSigns(HashSet<int> characters, ReadOnlySpan<char> markup)
    {
        while (markup.Length > 0)
        {
            var tag = markup.IndexOf('<');
            var text = tag < 0 ? markup : markup[..tag];
            for (; text.IndexOfAny(s_signs) is >= 0 and var at; text = text[(at + 1)..])
            {
                characters.Add(text[at]);

                // Two others are written with it.
                if (text[at] == '&')
                    characters.UnionWith(['<', '>']);
            }

            markup = tag < 0 ? [] : markup[(tag + markup[tag..].IndexOf('>') + 1)..];
        }
    }

    private static void Add(HashSet<int> characters, string text)
    {
        var composed = '\0';
        var at = Next(0);
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (!Rune.IsControl(rune))
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
}
