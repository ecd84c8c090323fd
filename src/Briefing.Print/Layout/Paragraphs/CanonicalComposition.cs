using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// The composed form of a text, in which all texts that look the same are the same (UAX #15, form C), by HarfBuzz's tables of
/// Unicode's characters.
/// </summary>
/// <remarks>Under InvariantGlobalization <see cref="string.Normalize()"/> returns its text unchanged.</remarks>
internal static class CanonicalComposition
{
    // No character below is composed with one before it, and none is composed of others in another order.
    private const char FirstCombining = '\u0300';

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstCombining - 1)))
            return text;

        var characters = new List<Character>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Decompose((uint)rune.Value, characters);

        Sort(characters);
        return Compose(characters);
    }

    /// <summary>The decomposed form (form D), but that accents stay in their order.</summary>
    public static string PartsOf(string text)
    {
        var parts = new List<Character>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Decompose((uint)rune.Value, parts);

        return string.Concat(parts.Select(part => new Rune(part.CodePoint)));
    }

    public static bool TryCompose(char letter, char accent, out char composed)
    {
        var isComposed = UnicodeFunctions.Default.TryCompose(letter, (uint)accent, out var whole) && whole <= char.MaxValue;
        composed = isComposed ? (char)whole : '\0';
        return isComposed;
    }

    /// <summary>Every letter as the one that it is composed from.</summary>
    public static string WithoutAccents(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = (uint)rune.Value;
            while (UnicodeFunctions.Default.TryDecompose(letter, out var first, out var second) && second != 0 && IsAccent(second))
                letter = first;

            plain.Append(new Rune(letter).ToString());
        }

        return plain.ToString();
    }

    private static bool IsAccent(uint codePoint) => CharUnicodeInfo.GetUnicodeCategory((int)codePoint) is UnicodeCategory.NonSpacingMark;

    private static void Decompose(uint codePoint, List<Character> characters)
    {
        if (codePoint < 0xC0 || !UnicodeFunctions.Default.TryDecompose(codePoint, out var first, out var second))
        {
            characters.Add(new(codePoint, (int)UnicodeFunctions.Default.GetCombiningClass(codePoint)));
            return;
        }

        Decompose(first, characters);
        if (second != 0)
            Decompose(second, characters);
    }

    /// <summary>Puts the marks of each letter in the order of their classes (UAX #15, 1.3).</summary>
    private static void Sort(List<Character> characters)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            if (characters[start].Class == 0)
                continue;

            var end = start;
            while (end < characters.Count && characters[end].Class != 0)
                end++;

            // Marks of one class keep their order.
            Character[] sorted = [.. characters[start..end].OrderBy(character => character.Class)];
            for (var i = start; i < end; i++)
                characters[i] = sorted[i - start];

            start = end - 1;
        }
    }

    private static string Compose(List<Character> characters)
    {
        var composed = new List<uint>(characters.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var character in characters)
        {
            // A mark of the same or a higher class in between keeps a letter and a mark apart.
            var isNext = starter >= 0 && (starter == composed.Count - 1 || (lastClass != 0 && lastClass < character.Class));
            if (isNext && UnicodeFunctions.Default.TryCompose(composed[starter], character.CodePoint, out var whole))
            {
                composed[starter] = whole;
                continue;
            }

            if (character.Class == 0)
                starter = composed.Count;

            lastClass = character.Class;
            composed.Add(character.CodePoint);
        }

        var text = new StringBuilder(composed.Count);
        foreach (var codePoint in composed)
            text.Append(new Rune(codePoint).ToString());

        return text.ToString();
    }

    private readonly record struct Character(uint CodePoint, int Class);
}
