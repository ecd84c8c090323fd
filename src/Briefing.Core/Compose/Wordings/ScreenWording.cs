namespace Briefing.Compose.Wordings;

/// <summary>Texts that only a document on a screen needs: its controls, and its terms in URLs.</summary>
internal static class ScreenWording
{
    public const string SkipLink = "Skip to the briefing";

    public const string Controls = "Search and choose";

    public const string Search = "Search";

    public const string Previous = "Previous";

    public const string Next = "Next";

    public const string Filters = "Compare and filter";

    public const string Compare = "Show";

    public const string Everyone = "all stakeholders";

    public const string With = "compared with";

    public const string NoOther = "nobody in particular";

    public const string Issue = "Issue";

    public const string AllIssues = "all issues";

    public const string Kind = "Kind of reply";

    public const string AllKinds = "all kinds";

    public const string Voice = "Voice";

    public const string AllVoices = "all voices";

    public const string Unanswered = "Only what no one answers";

    public const string Reset = "Show everything";

    /// <summary>The counts shown: <c>{0}</c> of <c>{1}</c> arguments, <c>{2}</c> of <c>{3}</c> replies.</summary>
    public const string Count = "Arguments: {0} of {1}. Replies: {2} of {3}.";

    /// <summary>Follows the counts during a search.</summary>
    public const string Elsewhere = "Elsewhere: {0}.";

    /// <summary>The current match, when stepping through matches.</summary>
    public const string Place = "{0} of {1}: {2}";

    public const string NoMatches = "Nothing matches.";

    public const string RepliesHidden = "Replies not shown here: {0}";

    public const string LinkTo = "Link to";

    public const string CopyLink = "Copy a link to this";

    public const string LinkCopied = "The link is copied.";

    public const string Contents = "Contents";

    /// <summary>In place of the hatching of a cell.</summary>
    public const string Silent = "nothing in these texts";

    public const string Figure = "Figure";

    public const string InWords = "In words";

    public static string Key(Voice voice) => voice.ToString().ToLowerInvariant();

    public static string Key(ReplyKind kind) => kind.ToString().ToLowerInvariant();
}
