namespace Briefing.Diagnostics;

/// <content>The imprint, and the short forms that a length needs.</content>
internal static partial class Problems
{
    public static Diagnostic HistoryOutOfOrder(TextSpan at, string version, string before, TextSpan other) =>
        Warning("BRF0328", at,
            $"Version {Phrase.Quote(version)} is older than {Phrase.Quote(before)}, which is listed before it.",
            "The last entry is taken as the newest. Put the newest version last.",
            new("the previous entry", other));

    /// <param name="key">"version" or "published".</param>
    public static Diagnostic NotTheNewestRevision(TextSpan at, string key, string given, string expected, TextSpan other) =>
        Warning("BRF0329", at,
            $"'{key}' is {Phrase.Quote(given)}, but the history ends with {Phrase.Quote(expected)}.",
            $"Readers could not tell which of two copies is newer. Correct '{key}', or add this version at the end of "
            + "'history'.",
            new("the newest in the history", other));

    /// <param name="what">What is later: "its source 'x'".</param>
    public static Diagnostic PublishedTooEarly(TextSpan at, string published, string what, string date, TextSpan other) =>
        Warning("BRF0330", at,
            $"The document is published on {Phrase.Quote(published)}, before {what} ({date}).",
            "A document can't be published before what it is based on. Correct one of the two dates.",
            new("the later date", other));

    public static Diagnostic BottomLineTooLong(TextSpan at, int count, int most) =>
        Warning("BRF0331", at, $"The bottom line has {count} sentences; {most} fit at the top of the first page.",
            "Keep those that a reader with one minute needs. The rest can be key points.");

    /// <summary>A warning; an error where the head of the page would be higher than the page.</summary>
    public static Diagnostic ImprintTooLong(TextSpan at, string key, int length, int most) =>
        new("BRF0332", length > 10 * most ? Severity.Error : Severity.Warning, at,
            $"'{key}' has {length} characters; {most} fit on the first page.")
        {
            Hint = $"The answer would begin on the second page. Shorten '{key}', or put the rest on a web page and link to it.",
        };

    /// <param name="forms">The id of the issue, argument or stakeholder of each, and its length.</param>
    public static Diagnostic ShortFormTooLong(
        TextSpan at, string key, IReadOnlyList<(string Name, int Length)> forms, int most) =>
        Warning("BRF0333", at, forms.Count == 1
            ? $"'{key}' of '{forms[0].Name}' has {forms[0].Length} characters; {most} fit."
            : $"'{key}' has more than the {most} characters that fit in {forms.Count} places: "
                + $"{string.Join(", ", forms.Select(form => $"'{form.Name}' ({form.Length})"))}.",
            "It is for a small space, and is never cut off. Use fewer words.");

    /// <param name="issues">The ids of the issues.</param>
    public static Diagnostic AnswersWithoutShortForm(TextSpan at, IReadOnlyList<string> issues, int most) =>
        Warning("BRF0334", at,
            issues.Count == 1
            ? $"The answer on {Phrase.Quote(issues[0])} has more than {most} characters and no 'short'."
            : $"The answers on {Phrase.AllOf(issues)} have more than {most} characters and no 'short'.",
            "A longer answer does not fit into a cell of the note's grid. "
            + "Add a line 'short: …' with the answer in two to five words.");

    public static Diagnostic NameWithoutShortForm(Prose name, int length, int most) =>
        Warning("BRF0335", name.At, $"The name {Phrase.Quote(name.Plain)} has {length} characters and no 'short'.",
            $"It is too long for the head of a column. Add a line 'short: …' with a name of at most {most} characters.");

    /// <param name="name">A short form, or the name where there is none.</param>
    public static Diagnostic DuplicateName(Prose name, TextSpan first) =>
        Warning("BRF0345", name.At, $"Another stakeholder is already called {Phrase.Quote(name.Plain)}.",
            "Two columns would have the same head. Change one of the two names, or add a 'short' that tells them apart.",
            new("first used here", first));

    public static Diagnostic NothingAskedFor(Located<string> stakeholder) =>
        Warning("BRF0336", stakeholder.At, $"What {Phrase.Quote(stakeholder.Value)} asks for is missing.",
            "The note has a line for what each side asks for. Add 'asks' with a 'text' of one sentence and its 'citations'.");

    public static Diagnostic NoteTooLong(TextSpan at) =>
        Error("BRF0337", at, "The note does not fit its two pages, even without clashes and grid.",
            "A note is read in five minutes. Shorten this text first, or build a briefing.");
}
