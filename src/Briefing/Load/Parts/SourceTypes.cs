using Briefing.Diagnostics;
using Briefing.Text;

namespace Briefing.Load.Parts;

/// <summary>The types of CSL 1.0.2, appendix III.</summary>
internal static class SourceTypes
{
    private static readonly string[] s_all =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    public static Located<string> Check(Located<string> word, ReadingContext context)
    {
        if (word.Value.Length > 0 && !s_all.Contains(word.Value))
        {
            var suggestion = NearMiss.Of(word.Value, s_all);
            context.Diagnostics.Add(Problems.UnknownSourceType(word.At, word.Value, suggestion));
        }

        return word;
    }
}
