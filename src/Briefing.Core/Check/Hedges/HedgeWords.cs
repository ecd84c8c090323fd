using System.Collections.Frozen;
using Briefing.Text.Words;

namespace Briefing.Check.Hedges;

/// <summary>Words with which an English text marks a statement as uncertain or as hearsay.</summary>
internal static class HedgeWords
{
    // Lower case only, which excludes the names "May" and "Might".
    private static readonly FrozenSet<string> s_words = new[]
    {
        "alleged", "allegedly", "apparently", "arguably", "could", "hearsay", "likely", "may", "maybe", "might",
        "perhaps", "possibly", "presumably", "probably", "purportedly", "reportedly", "rumored", "rumors", "rumoured",
        "rumours", "seem", "seemed", "seemingly", "seems", "speculated", "speculation", "speculations", "supposedly",
        "suspected", "suspicion", "suspicions", "unclear", "unconfirmed", "unlikely", "unverified",
    }.ToFrozenSet(StringComparer.Ordinal);

    // With a subject they say whose doubt it is, which keeps a hedge but is none by itself.
    private static readonly FrozenSet<string> s_verbs = new[]
    {
        "believe", "believes", "believed", "doubt", "doubts", "speculate", "speculates", "suspect", "suspects", "tacit", "tacitly",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string[]> s_phrases =
    [
        .. new[]
        {
            // Without a speaker only: if the text names one, the voice of the argument covers it.
            "been pointed out", "is analysed", "is analyzed", "is pointed out", "was pointed out",
            "appear to", "appears to", "appeared to", "appears that", "are believed", "are said to", "are thought to",
            "by one account", "by some accounts", "is believed", "is possible", "is said", "is thought", "not certain",
            "not clear", "said to be", "said to have", "some argue", "some believe", "some say", "various theories",
            "was believed", "was said to", "were believed", "were said to",
        }.Select(phrase => phrase.Split(' ')),
    ];

    /// <summary>Whether a text keeps a hedge: in these words, or with a verb of doubt.</summary>
    public static bool AreIn(string text)
    {
        var tokens = Tokens.Of(text);
        return First(tokens) is not null
            || tokens.Any(token => s_verbs.Contains(token.Words.ToString().ToLowerInvariant()));
    }

    /// <summary>The first of them in a text; <c>null</c> if there is none.</summary>
    public static (int Start, int Length)? First(ImmutableArray<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (CountAt(tokens, i) is var count and > 0)
                return (tokens[i].Start, tokens[i + count - 1].End - tokens[i].Start);
        }

        return null;
    }

    private static int CountAt(ImmutableArray<Token> tokens, int index)
    {
        var word = tokens[index].Words.ToString();
        var isName = word is "May" or "Might";
        if (!isName && s_words.Contains(word.ToLowerInvariant()) && !IsDenied(tokens, index))
            return 1;

        var phrase = s_phrases.FirstOrDefault(phrase => OccursAt(phrase, tokens, index));
        return phrase?.Length ?? 0;
    }

    /// <summary>"could not" rules something out.</summary>
    private static bool IsDenied(ImmutableArray<Token> tokens, int index) =>
        tokens[index].Words is "could" && index + 1 < tokens.Length && tokens[index + 1].Words is "not";

    private static bool OccursAt(string[] phrase, ImmutableArray<Token> tokens, int index) =>
        index + phrase.Length <= tokens.Length
        && phrase.Index().All(word =>
            tokens[index + word.Index].Words.Equals(word.Item, StringComparison.OrdinalIgnoreCase));
}
