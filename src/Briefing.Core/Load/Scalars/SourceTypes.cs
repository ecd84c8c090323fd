namespace Briefing.Load.Scalars;

/// <summary>The types of CSL 1.0.2, appendix III.</summary>
internal static class SourceTypes
{
    public static ImmutableArray<string> All { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    public static Diagnostic? Check(Located<string> word) =>
        All.Contains(word.Value) ? null : Problems.UnknownSourceType(word.At, word.Value, NearMiss.Of(word.Value, All));
}
