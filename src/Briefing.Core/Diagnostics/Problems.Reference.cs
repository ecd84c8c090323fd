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
            "The briefing links to the source by its DOI. A DOI begins with '10.' and has a slash, as in 10.1234/harbour.12; "
            + "'doi:' or 'https://doi.org/' may come before it. Write any other address under 'url'.");

    /// <param name="meant">The DOI without it, if it is at the end.</param>
    public static Diagnostic OddSignInDoi(TextSpan at, string written, char sign, string? meant) =>
        Warning(BadDoi, at, meant is null
                ? $"The DOI {Phrase.Quote(written)} contains {Phrase.Quote($"{sign}")}."
                : $"The DOI {Phrase.Quote(written)} ends with {Phrase.Quote($"{sign}")}.",
            "Few DOIs do. The character may come from the surrounding text, and would break the link. Compare the DOI with "
            + "the source.")
        .MendedBy(meant is null || at.Of(written).Length != written.Length ? null : Fix.Replace(at.Of(written), meant, isCertain: false));

    public static Diagnostic NotAnIsbn(TextSpan at, string written) =>
        Warning(BadIsbn, at, $"{Phrase.Quote(written)} is not an ISBN.",
            "A reader could not find the book with it. An ISBN has 10 or 13 digits, not counting hyphens. If there "
            + "are several, use that of the edition you read.");

    public static Diagnostic IsbnMistyped(TextSpan at, string written, char last, char right) =>
        Warning(BadIsbn, at, $"The ISBN {Phrase.Quote(written)} has a typo: its check digit should be {right}, not {last}.",
            "A reader could not find the book with it. Compare it with the book, digit by digit.");

    public static Diagnostic AccessedBeforeIssue(TextSpan at, string accessed, string issued) =>
        Warning("BRF0342", at, $"The source was accessed on {accessed}, before it was published ({issued}).",
            "One of the dates is wrong, or you read an earlier edition. Correct the date.");

    public static Diagnostic AccessedNowhere(TextSpan at) =>
        Warning("BRF0343", at, "This source has 'accessed', but neither 'url' nor 'doi'.",
            "Readers would not know where you read it. Add the address, or remove 'accessed': it is for sources that you read "
            + "on the web.");

    public static Diagnostic AccessedAfterAll(TextSpan at, string accessed, string dated, TextSpan other) =>
        Warning("BRF0344", at, $"The source was accessed on {accessed}, but the debate is dated {dated}.",
            "Either the day is mistyped, or the debate has changed since it was dated. Correct the day, or update the date of "
            + "the debate.",
            new("the date of the debate", other));
}
