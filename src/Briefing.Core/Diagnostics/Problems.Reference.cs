namespace Briefing.Diagnostics;

/// <content>The bibliographic numbers of a source.</content>
internal static partial class Problems
{
    // What cannot be one, and what hardly is.
    private const string BadDoi = "BRF0127";

    // Of one kind, whether there are too few digits or a wrong one.
    private const string BadIsbn = "BRF0128";

    public static Diagnostic NotADoi(TextSpan at, string written) =>
        Error(BadDoi, at, $"{Phrase.Quote(written)} is not a DOI.",
            "The source is linked by it. It begins with '10.' and has a slash, as in 10.1234/harbour.12; "
            + "'doi:' or 'https://doi.org/' may come before it. Another address goes under 'url'.");

    /// <param name="meant">The DOI without it, if it is at the end.</param>
    public static Diagnostic OddSignInDoi(TextSpan at, string written, char sign, string? meant) =>
        Warning(BadDoi, at, meant is null
                ? $"The DOI {Phrase.Quote(written)} has the sign {Phrase.Quote($"{sign}")} in it."
                : $"The DOI {Phrase.Quote(written)} ends with {Phrase.Quote($"{sign}")}.",
            "Hardly any has. It may have come along from the text around it, and a link with it would lead nowhere. Compare it with the source.")
        .MendedBy(meant is null || at.Of(written).Length != written.Length ? null : Fix.Replace(at.Of(written), meant, isCertain: false));

    public static Diagnostic NotAnIsbn(TextSpan at, string written) =>
        Warning(BadIsbn, at, $"{Phrase.Quote(written)} is not an ISBN.",
            "A reader would not find the book by it. It has 10 or 13 digits, hyphens apart; of several, write the one of the edition read.");

    public static Diagnostic IsbnMistyped(TextSpan at, string written, char last, char right) =>
        Warning(BadIsbn, at, $"The ISBN {Phrase.Quote(written)} has a slip: after its first digits the last is {right}, not {last}.",
            "A reader would not find the book by it. Compare it with the book, digit by digit.");

    public static Diagnostic AccessedBeforeIssue(TextSpan at, string accessed, string issued) =>
        Warning("BRF0342", at, $"It was read on {accessed}, before it was issued ({issued}).",
            "One of the dates is wrong, or an earlier edition was read. Correct the date.");

    public static Diagnostic AccessedNowhere(TextSpan at) =>
        Warning("BRF0343", at, "The day on which it was read is given, and no address.",
            "A reader would not know where. Add 'url' or 'doi', or leave 'accessed' out: it is for what was read on the web.");

    public static Diagnostic AccessedAfterAll(TextSpan at, string accessed, string dated, TextSpan other) =>
        Warning("BRF0344", at, $"It was read on {accessed}, and the debate is dated {dated}.",
            "The debate could not rest on it yet. Correct this day, or the date of the debate.",
            new("the date of the debate", other));
}
