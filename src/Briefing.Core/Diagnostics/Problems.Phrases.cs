namespace Briefing.Diagnostics;

/// <content>Problems of what the tool says, and of files with other words for it.</content>
internal static partial class Problems
{
    // Of a long list.
    private const int ShownPhrases = 12;

    public static Diagnostic LanguageNotSpoken(Located<string> language, IReadOnlyList<string> spoken) =>
        Warning("BRF0801", language.At, $"Briefing isn't translated into {Phrase.Quote(language.Value)}: its headings "
            + "and labels are in English in this document.",
            $"The built-in languages are {string.Join(", ", spoken)}. Save the output of 'briefing phrases en' in this folder, "
            + "translate it, and name the file under 'phrases'.");

    public static Diagnostic PhrasesMissing(TextSpan at, string language, IReadOnlyList<string> missing) =>
        Warning("BRF0802", at,
            $"{(missing.Count == 1 ? "1 phrase is" : $"{missing.Count} phrases are")} missing: {Some(missing)}.",
            $"Briefing isn't translated into {Phrase.Quote(language)}, and prints these in English. Add them; "
            + "'briefing phrases en' prints all of them.");

    public static Diagnostic NoSuchPhrase(Located<string> key, string? suggestion) =>
        Error("BRF0803", key.At, $"There is no phrase {Phrase.Quote(key.Value)}.",
            Phrase.DidYouMean(suggestion) + "An unknown phrase has no effect. 'briefing phrases en' prints all names.");

    /// <param name="form">What it holds: "one text".</param>
    public static Diagnostic PhraseOfOtherForm(Located<string> key, TextSpan at, string form) =>
        Error("BRF0804", at, $"The phrase {Phrase.Quote(key.Value)} has the wrong form.",
            $"It must be {form}. Write it as 'briefing phrases en' prints it.");

    /// <param name="names">What is filled in.</param>
    public static Diagnostic PhraseWithOtherNames(TextSpan at, string key, IReadOnlyList<string> names) =>
        Error("BRF0805", at, $"The phrase {Phrase.Quote(key)} has the wrong names in braces.",
            names.Count == 0
                ? "It has no placeholders. Write it without braces."
                : $"Its placeholders are {Phrase.AllOf([.. names.Select(name => $"{{{name}}}")])}. Keep each "
                    + "unchanged, and put it where your language needs it.");

    public static Diagnostic NoPhrases(TextSpan at) =>
        Error("BRF0806", at, "This file contains no phrases.",
            "Write the name of each phrase, a colon and its words, as 'briefing phrases en' prints them.");

    private static string Some(IReadOnlyList<string> names) => names.Count <= ShownPhrases
        ? Phrase.AllOf(names)
        : $"{string.Join(", ", names.Take(ShownPhrases).Select(Phrase.Quote))} and {names.Count - ShownPhrases} more";
}
