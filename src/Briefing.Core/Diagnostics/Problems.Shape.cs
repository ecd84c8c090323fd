namespace Briefing.Diagnostics;

/// <content>Unknown keys, and values that do not fit their keys.</content>
internal static partial class Problems
{
    // More than a menu is good for.
    private const int MaxChoices = 6;

    // What should be an object is none.
    private const string NoObject = "BRF0105";

    // A single key, or all of an object.
    private const string NoSuchKey = "BRF0101";

    // Of one kind, whether items of a list or keys.
    private const string TooMany = "BRF0122";

    public static Diagnostic NoBraces(TextSpan at, string what) =>
        Error(NoObject, at, $"The keys of {Phrase.WithArticle(what)} are written here without braces.",
            "YAML reads each as a separate item. Put braces around them: [{…}].");

    /// <param name="others">The keys not used yet.</param>
    /// <param name="isCutOff">Whether it follows a comma in braces and has no colon: probably the rest of a text.</param>
    public static Diagnostic UnknownKey(
        TextSpan at, string what, string key, string? suggestion, IReadOnlyList<string> others, bool isCutOff) =>
        Error(NoSuchKey, at,
            $"{Phrase.Capital(Phrase.WithArticle(what))} has no key {Phrase.Quote(key)}.",
            key == "<<" ? "Keys cannot be merged with '<<' here. Write them out."
            : isCutOff ? "Between braces, a comma ends a text. If these words belong to the text, put the whole text in double "
                + "quotation marks."
            : $"{Phrase.DidYouMean(suggestion)}Everything under it would be missing from the briefing."
                + (suggestion is null && others.Count > 0 ? $" Other keys here: {string.Join(", ", others)}." : ""))
        .MendedBy(isCutOff ? null : Fix.Suggest(at, key, suggestion, isOurs: true));

    /// <param name="keys">Its keys that are not those of such an object.</param>
    /// <param name="missing">The keys that it needs and does not have.</param>
    public static Diagnostic SomethingElse(TextSpan at, string what, IReadOnlyList<string> keys, IReadOnlyList<string> missing) =>
        Cause(NoSuchKey, at, $"{Phrase.Capital(Phrase.WithArticle(what))} has no {Phrase.AnyOf(keys)}, and this one has no {Phrase.AnyOf(missing)}.",
            $"It doesn't look like {Phrase.WithArticle(what)}. Move it under the key where it belongs, aligned with that "
            + "key's items.");

    public static Diagnostic TextTooLong(TextSpan at, string key, int length, int limit) =>
        Error("BRF0121", at, string.Create(
            CultureInfo.InvariantCulture, $"{Phrase.Quote(key)} has {length:N0} characters; {limit:N0} are allowed."),
            "This text is longer than thirty pages. Split it, or remove what was pasted by accident.");

    public static Diagnostic TooManyItems(TextSpan at, string key, int count, int limit) =>
        Error(TooMany, at, string.Create(
            CultureInfo.InvariantCulture, $"{Phrase.Quote(key)} has {count:N0} items; {limit:N0} are allowed."),
            "Items from here on were not read. Shorten the list: readers can't find anything in one this long.");

    public static Diagnostic TooManyKeys(TextSpan at, string what, int count, int limit) =>
        Error(TooMany, at, string.Create(
            CultureInfo.InvariantCulture, $"This {what} has {count:N0} unknown keys; {limit:N0} of them are reported."),
            "The rest aren't. Check that the file belongs to a debate.");

    public static Diagnostic EmptyItem(TextSpan at, string what) =>
        Error("BRF0123", at, $"This {what} is empty.",
            "An empty item would be dropped without notice. Write its value, or remove the item.");

    public static Diagnostic NotAnId(TextSpan at, string written, string? suggestion) =>
        Error("BRF0106", at, $"{Phrase.Quote(written)} cannot be an id.",
            Phrase.DidYouMean(suggestion)
            + "An id is made of lower-case letters a to z, digits and hyphens, and begins with a letter.")
        .MendedBy(suggestion is null ? null : Fix.Replace(at, suggestion, isCertain: false));

    /// <summary>Of few words, all are offered if none is near; of two, the wrong one may be the opposite.</summary>
    public static Diagnostic NotOneOf(
        TextSpan at, string key, string written, IReadOnlyList<string> words, string? suggestion) =>
        Error("BRF0107", at, $"{Phrase.Quote(key)} cannot be {Phrase.Quote(written)}.",
            $"{Phrase.DidYouMean(suggestion)}It must be {Phrase.AnyOf(words)}.")
        .MendedBy(suggestion is not null ? [Fix.Suggest(at, written, suggestion, isOurs: true)]
            : words.Count is > 2 and <= MaxChoices ? [.. words.Select(word => Fix.Replace(at, word, isCertain: false))]
            : []);

    /// <param name="isDay">Whether a full date is required.</param>
    /// <param name="meant">The dates that it can mean if it is written in another form.</param>
    /// <param name="likely">A date that says less or more than what is written.</param>
    public static Diagnostic NotADate(TextSpan at, string written, bool isDay, ImmutableArray<string> meant, string? likely) =>
        Error("BRF0108", at, $"{Phrase.Quote(written)} is not a date.",
            isDay
            ? "Write a day of the calendar, with year, month and day: 2019-05-03."
            : "Write as much of it as you know: 2019, 2019-05, 2019-05-03, 199X for the 1990s, 12XX for the "
            + "13th century, or 1987/1989 for a range.")
        .MendedBy([.. meant.Select(date => Fix.Replace(at, date, isCertain: meant.Length == 1)), likely is null ? null : Fix.Replace(at, likely, isCertain: false)]);

    /// <param name="isDay">Whether a full date is required.</param>
    /// <param name="meant">The dates that may be meant.</param>
    public static Diagnostic NoSuchDate(TextSpan at, string written, string why, bool isDay, IEnumerable<string> meant) =>
        Error("BRF0109", at, $"There is no date {Phrase.Quote(written)}: {why}.",
            isDay
            ? "Write a day of the calendar, with year, month and day: 2019-05-03."
            : "Look it up in the source. If you don't know the day, or the month either, leave it out.")
        .MendedBy([.. meant.Select(date => Fix.Replace(at, date, isCertain: false))]);

    public static Diagnostic NotADay(TextSpan at, string key, string written) =>
        Error("BRF0110", at, $"{Phrase.Quote(key)} needs a full date, not {Phrase.Quote(written)}.",
            key == "accessed"
                ? "A web page can change from day to day. Write year, month and day: 2019-05-03."
                : "It is printed on every page of the briefing. Write year, month and day: 2019-05-03.");

    public static Diagnostic NotACount(TextSpan at, string key, string written, string? meant) =>
        Error("BRF0111", at, $"{Phrase.Quote(key)} needs a whole number of at least 1, not {Phrase.Quote(written)}.",
            "A paragraph's number is its place among the non-empty lines of the text. Write several as 36-37 or \"3, 7-9\". "
            + "Other kinds of locator go under 'page', 'section' or 'timestamp'.")
        .MendedBy(meant is null ? null : Fix.Replace(at, meant, isCertain: false));

    /// <param name="turned">The range the other way round, as it is to be written; <c>null</c> if it is written in another way.</param>
    public static Diagnostic RangeReversed(TextSpan at, string first, string last, Fix? turned) =>
        Error("BRF0130", at, $"The range from {first} to {last} ends before it begins.",
            "A reader could not find it. Write the lower number first, or a comma if you mean two separate places.")
        .MendedBy(turned);

    public static Diagnostic TooManyParagraphs(TextSpan at, long count, int most) =>
        Error("BRF0131", at, $"This citation names {count} paragraphs; {most} are allowed.",
            "A reader could not find the passage. Name only the paragraphs that support the statement.");

    public static Diagnostic NoLocator(TextSpan at) =>
        Error("BRF0112", at, "This citation names no place in its source.",
            "A reader could not check it. Add a line 'paragraph: …', or 'page', 'section' or 'timestamp'.");

    public static Diagnostic NoReplyText(TextSpan at) =>
        Error("BRF0124", at, "This reply has neither 'text' nor 'argument'.",
            "Write its words under 'text', or the id of one of the stakeholder's own arguments under 'argument'.");

    public static Diagnostic NotATruth(TextSpan at, string key, string written, string? meant) =>
        Error("BRF0125", at, $"{Phrase.Quote(key)} needs 'true' or 'false', not {Phrase.Quote(written)}.",
            "Write one of the two, without quotation marks, or remove the line.")
        .MendedBy(meant is null ? null : Fix.Replace(at, meant, isCertain: true));

    public static Diagnostic BesideArgument(TextSpan at, string key) =>
        Error("BRF0126", at, $"This reply has both 'argument' and {Phrase.Quote(key)}.",
            $"The reply is that argument, with its text and citations. Remove {Phrase.Quote(key)}; or remove 'argument' "
            + "to give the reply its own text.");

    public static Diagnostic NotATimestamp(TextSpan at, string written, string? meant) =>
        Error("BRF0113", at, $"{Phrase.Quote(written)} is not a time in a recording.",
            "Write minutes and seconds, as in 4:05, with hours as in 1:04:05; a range as in 10:05-10:40.")
        .MendedBy(meant is null ? null : Fix.Replace(at, meant, isCertain: false));

    public static Diagnostic NotALanguage(TextSpan at, string written, string? meant) =>
        Error("BRF0114", at, $"{Phrase.Quote(written)} is not a language tag.",
            "Screen readers use it to choose their voice. Write a tag such as 'en', 'ja', 'fr-CA' or 'zh-Hant'.")
        .MendedBy(meant is null ? null : Fix.Replace(at, meant, isCertain: true));

    public static Diagnostic NameMissing(TextSpan at) =>
        Error("BRF0116", at, "This name has neither 'family' nor 'literal'.",
            "Write 'family' and 'given' for a person, or 'literal' for an organisation or a pen name.");

    public static Diagnostic NotAWebAddress(TextSpan at, string written) =>
        Error("BRF0117", at, $"{Phrase.Quote(written)} is not a web address.",
            "The briefing links to it, so it must begin with https:// or http://.")
        .MendedBy(written.Contains("//", StringComparison.Ordinal) || !written.Contains('.', StringComparison.Ordinal)
            ? null : Fix.Replace(at, $"https://{written}", isCertain: false));

    public static Diagnostic NotAReference(TextSpan at, string written, string? suggestion) =>
        Error("BRF0118", at, $"{Phrase.Quote(written)} does not name an argument.",
            Phrase.DidYouMean(suggestion)
            + "Write the id of the stakeholder, a slash and the id of the argument: 'residents/noise'.")
        .MendedBy(suggestion is null ? null : Fix.Replace(at, suggestion, isCertain: true)) with
        { Lack = suggestion is null ? new Lack.Other(written) : null };

    public static Diagnostic UnknownSourceType(TextSpan at, string written, string? suggestion) =>
        Warning("BRF0119", at, $"{Phrase.Quote(written)} is not a type of source that CSL knows.",
            Phrase.DidYouMean(suggestion)
            + "Common types are 'article-newspaper', 'article-magazine', 'webpage', 'report' and 'speech'.")
        .MendedBy(Fix.Suggest(at, written, suggestion, isOurs: true));

    public static Diagnostic NotARatio(TextSpan at, string key, string written, string? meant) =>
        Error("BRF0120", at,
            $"{Phrase.Quote(key)} needs a number of at least 1, not {Phrase.Quote(written)}.",
            "It limits how many times as many words one stakeholder may have as another. Write 8, or 7.5.")
        .MendedBy(meant is null ? null : Fix.Replace(at, meant, isCertain: false));
}
