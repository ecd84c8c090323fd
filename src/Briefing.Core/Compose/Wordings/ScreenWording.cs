namespace Briefing.Compose.Wordings;

/// <summary>Texts that only a document on a screen needs: its controls, and its terms in addresses.</summary>
internal static class ScreenWording
{
    public const string SkipLink = "Skip to the briefing";

    public const string Start = "In short";

    public const string Contents = "Contents";

    public const string MainViews = "Main views";

    public const string Questions = "Questions";

    public const string Sides = "The sides";

    public const string More = "On the debate as a whole";

    public const string Replies = "Who answers whom";

    public const string Timeline = "Timeline";

    public const string Sources = "Sources";

    public const string PreviousQuestion = "Before";

    public const string NextQuestion = "Next";

    public const string Theme = "Light or dark";

    public const string Print = "Print";

    public const string Search = "Search";

    public const string WordsToFind = "Words to find";

    public const string Filters = "Filter";

    public const string Comparison = "Compare";

    public const string Compare = "Compare";

    public const string With = "with";

    public const string ChooseSide = "choose a side";

    public const string SwapSides = "Swap sides";

    public const string Side = "Side";

    public const string Everyone = "all sides";

    public const string Issue = "Question";

    public const string AllIssues = "all questions";

    public const string Kind = "Kind of reply";

    public const string AllKinds = "all kinds";

    public const string Voice = "Voice";

    public const string AllVoices = "all voices";

    public const string Unanswered = "Only what no one answers";

    /// <summary>On notes that are quotations alone.</summary>
    public const string Passages = "Passages";

    /// <summary>Where nothing is quoted.</summary>
    public const string Note = "Note";

    /// <summary>On notes that also have what supports the statement.</summary>
    public const string Grounds = "Grounds and passages";

    /// <summary>In a large page that is read without its script.</summary>
    public const string NeedsScript =
        "This is the debate in short. The rest of this page needs its script, because the debate is large; "
        + "the record, as a PDF or as Markdown, has the whole text.";

    /// <summary>In place of the hatching of a cell.</summary>
    public const string Silent = "nothing in these texts";

    public const string Figure = "Figure";

    public const string InWords = "In words";

    /// <summary>The words that the script writes, by the names that it has for them. In some, <c>{0}</c> and <c>{1}</c> are filled in.</summary>
    public static ImmutableArray<(string Key, string Words)> OfScript { get; } =
    [
        ("nowhere", "There is nothing at “{0}” in this page. This is its start."),
        ("themeOf", "Light or dark: {0}"),
        ("themeAuto", "as the system"),
        ("themeLight", "light"),
        ("themeDark", "dark"),
        ("close", "Close"),
        ("toSource", "To the source"),
        ("openText", "The text at {0}"),
        ("paragraph", "paragraph {0}"),
        ("paragraphs", "paragraphs {0}"),
        ("speaksThere", "Who speaks there:"),
        .. Enum.GetValues<Voice>().Select(voice => ($"voice-{Key(voice)}", Terms.Of(voice).ToLowerInvariant())),
        ("noQuotation", "Cited without a quotation."),
        ("quotedElsewhere", "Cited without a quotation here. Quoted elsewhere from there:"),
        ("start", Start),
        ("typeToFind", "Words are found in any order, in arguments, replies, quotations, events and sources."),
        ("found", "{0} found, in {1} questions and sections."),
        ("foundInOne", "{0} found, in “{1}”."),
        ("foundNothing", "Nothing matches."),
        ("searching", "{0} found so far."),
        ("showMore", "Show {0} more"),
        ("compareTitle", "{0} and {1} compared"),
        ("comparePair", "{0} and {1}"),
        ("compareBoth", "Both speak on {0} questions."),
        ("compareBothOne", "Both speak on 1 question."),
        ("compareBothNone", "There is no question on which both speak."),
        ("compareReplies", "{0} to {1}: {2} replies."),
        ("compareRepliesOne", "{0} to {1}: 1 reply."),
        ("compareRepliesNone", "{0} to {1}: no replies."),
        ("compareAlso", "Also said, and not answered by the other: {0}"),
        ("compareBy", "{1} by {0}"),
        ("compareByOne", "1 by {0}"),
        ("compareOnly", "Only {0} speaks"),
        ("compareNeither", "Neither speaks"),
        ("replies", "{0} replies"),
        ("repliesOne", "1 reply"),
        ("repliesNone", "no replies"),
        ("silent", Silent),
        ("share", "Share"),
        ("exchangeOf", "The exchange of {0}"),
        ("copyLink", "Copy link"),
        ("copyText", "Copy as text with citation"),
        ("copyPicture", "Copy picture"),
        ("savePicture", "Save picture"),
        ("send", "Send"),
        ("sources", Sources),
        ("moreRows", "{0} more"),
        ("pictureSaved", "The picture is saved."),
        ("linkCopied", "The link is copied."),
        ("linkOfFile", "The link is copied. It leads to the file on this computer."),
        ("owed", "An answer is owed by "),
        ("owes", "{0} owes an answer to {1} arguments"),
        ("owesOne", "{0} owes an answer to 1 argument"),
        ("owesTo", "to {0} {1}"),
        ("allUnanswered", "All arguments that no one answers"),
        ("editors", Terms.PairedByEditors),
        ("textCopied", "The text is copied."),
        ("pictureCopied", "The picture is copied."),
        ("notCopied", "The browser does not let this page copy."),
    ];

    /// <summary>What can be printed from a page.</summary>
    public static ImmutableArray<(string Key, string Words)> Printed { get; } =
    [
        ("view", "This view"), ("note", "The note"), ("briefing", "The briefing"), ("all", "Everything"),
    ];

    public static string Key(Voice voice) => voice.ToString().ToLowerInvariant();

    public static string Key(ReplyKind kind) => kind.ToString().ToLowerInvariant();

    public static string Key(Length length) => length.ToString().ToLowerInvariant();
}
