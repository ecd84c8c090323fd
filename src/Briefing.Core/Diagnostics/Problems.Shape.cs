using System.Globalization;
using Briefing.Text;

namespace Briefing.Diagnostics;

/// <content>Unknown keys, and values that do not fit their keys.</content>
internal static partial class Problems
{
    /// <param name="others">The keys not used yet.</param>
    /// <param name="isCutOff">Whether it follows a comma in braces and has no colon: probably the rest of a text.</param>
    public static Diagnostic UnknownKey(
        TextSpan at, string what, string key, string? suggestion, IReadOnlyList<string> others, bool isCutOff) =>
        new("BRF0101", Severity.Error, at,
            $"{Wording.Capital(Wording.WithArticle(what))} has no key {Wording.Quote(key)}.")
        {
            Hint = key == "<<" ? "Keys cannot be merged with '<<' here. Write them out."
                : isCutOff ? "Between braces a comma ends a text. If these words belong to the text before them, put all "
                    + "of it in double quotation marks."
                : $"{Wording.DidYouMean(suggestion)}What stands under it would not be printed."
                    + (suggestion is null && others.Count > 0 ? $" What else can stand here: {string.Join(", ", others)}." : ""),
        };

    public static Diagnostic TextTooLong(TextSpan at, string key, int length, int limit) =>
        new("BRF0121", Severity.Error, at, string.Create(
            CultureInfo.InvariantCulture, $"{Wording.Quote(key)} has {length:N0} characters; {limit:N0} are allowed."))
        {
            Hint = "That is more than thirty pages for one text. Divide it, or leave out what was copied by mistake.",
        };

    public static Diagnostic TooManyItems(TextSpan at, string key, int count, int limit) =>
        new("BRF0122", Severity.Error, at, string.Create(
            CultureInfo.InvariantCulture, $"{Wording.Quote(key)} has {count:N0} items; {limit:N0} are allowed."))
        {
            Hint = "The rest, from here on, was not read. No page could show so many so that a reader finds one.",
        };

    public static Diagnostic EmptyItem(TextSpan at, string what) =>
        new("BRF0123", Severity.Error, at, $"This {what} is empty.")
        {
            Hint = "Write it, or remove the item.",
        };

    public static Diagnostic NotAnId(TextSpan at, string written, string? suggestion) =>
        new("BRF0106", Severity.Error, at, $"{Wording.Quote(written)} cannot be an id.")
        {
            Hint = Wording.DidYouMean(suggestion)
                + "An id is made of lower-case letters a to z, digits and hyphens, and begins with a letter.",
        };

    public static Diagnostic NotOneOf(
        TextSpan at, string key, string written, IReadOnlyList<string> words, string? suggestion) =>
        new("BRF0107", Severity.Error, at, $"{Wording.Quote(key)} cannot be {Wording.Quote(written)}.")
        {
            Hint = $"{Wording.DidYouMean(suggestion)}It is one of {Wording.AnyOf(words)}.",
        };

    /// <param name="isDay">Whether a full date is required.</param>
    public static Diagnostic NotADate(TextSpan at, string written, bool isDay) =>
        new("BRF0108", Severity.Error, at, $"{Wording.Quote(written)} is not a date.")
        {
            Hint = isDay
                ? "Write a day of the calendar, with year, month and day: 2019-05-03."
                : "Write it as far as it is known: 2019, 2019-05, 2019-05-03, 199X for the 1990s, 12XX for the "
                + "13th century, or 1987/1989 for a stretch.",
        };

    /// <param name="isDay">Whether a full date is required.</param>
    public static Diagnostic NoSuchDate(TextSpan at, string written, string why, bool isDay) =>
        new("BRF0109", Severity.Error, at, $"There is no date {Wording.Quote(written)}: {why}.")
        {
            Hint = isDay
                ? "Write a day of the calendar, with year, month and day: 2019-05-03."
                : "Look it up in the source. What is not known can be left out: the day, or the month too.",
        };

    public static Diagnostic NotADay(TextSpan at, string key, string written) =>
        new("BRF0110", Severity.Error, at, $"{Wording.Quote(key)} needs a whole day, not {Wording.Quote(written)}.")
        {
            Hint = "It dates every page of the briefing. Write year, month and day: 2019-05-03.",
        };

    public static Diagnostic NotACount(TextSpan at, string key, string written) =>
        new("BRF0111", Severity.Error, at, $"{Wording.Quote(key)} needs a number from 1, not {Wording.Quote(written)}.")
        {
            Hint = "Count the non-empty lines of the source's text. Another kind of place goes under 'page', 'section' "
                + "or 'timestamp'.",
        };

    public static Diagnostic NoLocator(TextSpan at) =>
        new("BRF0112", Severity.Error, at, "This citation names no place in its source.")
        {
            Hint = "A reader could not check it. Add a line 'paragraph: …', or 'page', 'section' or 'timestamp'.",
        };

    public static Diagnostic NotATimestamp(TextSpan at, string written) =>
        new("BRF0113", Severity.Error, at, $"{Wording.Quote(written)} is not a time in a recording.")
        {
            Hint = "Write minutes and seconds as in 4:05, or hours too as in 1:04:05.",
        };

    public static Diagnostic NotALanguage(TextSpan at, string written) =>
        new("BRF0114", Severity.Error, at, $"{Wording.Quote(written)} is not a language tag.")
        {
            Hint = "Screen readers choose their voice by it. Write a tag such as 'en', 'ja', 'fr-CA' or 'zh-Hant'.",
        };

    public static Diagnostic NameMissing(TextSpan at) =>
        new("BRF0116", Severity.Error, at, "This author has neither 'family' nor 'literal'.")
        {
            Hint = "Write 'family' and 'given' for a person, or 'literal' for an organisation or a pen name.",
        };

    public static Diagnostic NotAWebAddress(TextSpan at, string written) =>
        new("BRF0117", Severity.Error, at, $"{Wording.Quote(written)} is not a web address.")
        {
            Hint = "It must begin with https:// or http://, for the briefing links to it.",
        };

    public static Diagnostic NotAReference(TextSpan at, string written, string? suggestion) =>
        new("BRF0118", Severity.Error, at, $"{Wording.Quote(written)} does not name an argument.")
        {
            Hint = Wording.DidYouMean(suggestion)
                + "Write the id of the stakeholder, a slash and the id of the argument: 'residents/noise'.",
        };

    public static Diagnostic UnknownSourceType(TextSpan at, string written, string? suggestion) =>
        new("BRF0119", Severity.Warning, at, $"{Wording.Quote(written)} is not a type of source that CSL knows.")
        {
            Hint = Wording.DidYouMean(suggestion)
                + "Common types are 'article-newspaper', 'article-magazine', 'webpage', 'report' and 'speech'.",
        };

    public static Diagnostic NotARatio(TextSpan at, string key, string written) =>
        new("BRF0120", Severity.Error, at,
            $"{Wording.Quote(key)} needs a number of at least 1, not {Wording.Quote(written)}.")
        {
            Hint = "It says how many times the words of another a stakeholder may have. Write 8, or 7.5.",
        };
}
