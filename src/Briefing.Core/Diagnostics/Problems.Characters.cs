namespace Briefing.Diagnostics;

/// <summary>Characters that cannot be printed as the author intended.</summary>
internal static partial class Problems
{
    public static Diagnostic NoGlyph(TextSpan at, IReadOnlyList<Rune> missing) =>
        Error("BRF0401", at, $"None of the page’s fonts has {Names(missing)}.",
            "It would be printed as an empty box. The built-in fonts cover Latin, Greek and Cyrillic. Name a font for the "
            + "script in a theme, under 'fallback' ('briefing fonts' lists some), or write the text in one of these scripts.");

    /// <param name="font">The name of the font.</param>
    /// <param name="script">Its name in English.</param>
    public static Diagnostic ScriptNotSet(TextSpan at, string font, string script) =>
        Error("BRF0407", at, $"The font '{font}' has {script} letters, but not the rules for shaping them.",
            $"Letters would be unjoined, or their signs in the wrong place. Name a font made for {script} in the theme, "
            + "under 'fallback'; 'briefing fonts' lists some.");

    public static Diagnostic DirectionControl(TextSpan at, Rune control) =>
        Error("BRF0402", at,
            $"The text contains the invisible character {CodePoint(control)}, which reverses the text after it.",
            "Readers would see different words from those that a search or a screen reader finds. Delete it; it often "
            + "comes with text copied from a web page.")
        .MendedBy(at.Length == control.Utf16SequenceLength ? Fix.Replace(at, "", isCertain: true) : null);

    public static Diagnostic TooMuchMarkup(TextSpan at) =>
        Error("BRF0403", at, "The text has more emphasis and links than a reader can follow.",
            "They can be nested 32 deep, and a text can contain 2,000 of the characters * _ [ <. Remove some, or write a "
            + "backslash before each character that is meant as text.");

    public static Diagnostic PictureInText(TextSpan at) =>
        Warning("BRF0404", at, "A text cannot contain a picture.",
            "It is printed as written, with its brackets. For a link, remove the exclamation mark, or write "
            + "'\\!' if it ends the previous sentence.");

    public static Diagnostic LinkWithoutWords(TextSpan at) =>
        Warning("BRF0405", at, "This link has no text.",
            "Its address is printed instead. Write the text between the square brackets.");

    public static Diagnostic TextInBlocks(TextSpan at) =>
        Warning("BRF0406", at, "A new paragraph or a list item begins here, inside a text.",
            "A text is one paragraph, so this line would follow the one above without a break. Join the sentences, or "
            + "make each item an argument of its own.");

    public static Diagnostic LinesBreakAtSpaces(TextSpan first, string script) =>
        Note("BRF0409", first, $"{script} is written without spaces between words, and its lines break at spaces only.",
            "Briefing has no word list for it, so a line may end far from the margin. Put a zero-width space (U+200B) "
            + "between words where a line may end.");

    /// <param name="count">How many there are in the file.</param>
    /// <param name="certain">The places of those whose meaning is certain, each with the mark meant.</param>
    public static Diagnostic StraightMarks(TextSpan first, int count, ImmutableArray<(TextSpan At, string Meant)> certain) =>
        Note("BRF0408", first,
            count == 1
                ? "The texts of this file contain a straight quotation mark or apostrophe."
                : $"The texts of this file contain {count} straight quotation marks and apostrophes.",
            "In print they look like a typo. In debate.yaml, 'quotes: curly' prints the marks of the language instead; "
            + "'quotes: as-written' keeps them straight and turns this note off.")
        .MendedBy(certain.IsEmpty ? null : new Fix(
            "Write the marks of the language",
            [
                .. certain.Select(one => new TextEdit(
                    one.At, one.Meant, $"{Phrase.Quote(WrittenAt(one.At))} is now {Phrase.Quote(one.Meant)}")),
            ],
            IsCertain: true));

    private static string WrittenAt(TextSpan at) => at.File.Content.Substring(at.Start, at.Length);

    private static string Names(IReadOnlyList<Rune> runes)
    {
        var shown = runes.Take(3).Select(Name).ToArray();
        var rest = runes.Count - shown.Length;
        return rest > 0 ? $"{string.Join(", ", shown)} and {rest} more" : string.Join(" and ", shown);
    }

    private static string Name(Rune rune) =>
        Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format
            ? $"the invisible character {CodePoint(rune)}"
            : $"the character ‘{rune}’ ({CodePoint(rune)})";

    private static string Capitalized(Rune rune)
    {
        var name = rune.Value switch
        {
            0x00a0 => "no-break space",
            0x202f => "narrow no-break space",
            0x3000 => "full-width space",
            0x200b or 0x2060 or 0xfeff => "zero-width character",
            0x2013 => "en dash",
            0x2014 => "em dash",
            0x2022 or 0x2023 or 0x2043 or 0x00b7 => "bullet",
            0x2212 => "minus sign",
            0xff1a => "full-width colon",
            _ => "look-alike",
        };
        return $"{(name[0] is 'e' ? "An" : "A")} {name} ({CodePoint(rune)})";
    }

    private static string CodePoint(Rune rune) => $"U+{rune.Value:X4}";
}
