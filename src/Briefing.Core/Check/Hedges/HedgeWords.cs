using System.Collections.Frozen;
using Briefing.Text.Words;

namespace Briefing.Check.Hedges;

/// <summary>Words with which an English text marks a statement as uncertain or as hearsay.</summary>
internal static class HedgeWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words = new[]
    {
        "alleged", "allegedly", "apparently", "arguably", "could", "hearsay", "likely", "may", "maybe", "might",
        "perhaps", "possibly", "presumably", "probably", "purportedly", "reportedly", "rumored", "rumors", "rumoured",
        "rumours", "seem", "seemed", "seemingly", "seems", "speculated", "speculation", "speculations", "supposedly",
        "suspected", "suspicion", "suspicions", "unclear", "unconfirmed", "unlikely", "unverified",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // With a subject they say whose doubt it is, which keeps a hedge but is none by itself.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_verbs = new[]
    {
        "believe", "believes", "believed", "doubt", "doubts", "speculate", "speculates", "suspect", "suspects", "tacit", "tacitly",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // By their first words. Without a speaker only: if the text names one, the voice of the argument covers it.
    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> s_phrases =
        new[]
        {
            "been pointed out", "is analysed", "is analyzed", "is pointed out", "was pointed out",
            "appear to", "appears to", "appeared to", "appears that", "are believed", "are said to", "are thought to",
            "by one account", "by some accounts", "is believed", "is possible", "is said", "is thought", "not certain",
            "not clear", "said to be", "said to have", "some argue", "some believe", "some say", "various theories",
            "was believed", "was said to", "were believed", "were said to",
        }
        .Select(phrase => phrase.Split(' '))
        .GroupBy(phrase => phrase[0])
        .ToFrozenDictionary(alike => alike.Key, alike => alike.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text keeps a hedge: in these words, or with a verb of doubt.</summary>
    public static bool AreIn(string text)
    {
        var tokens = Tokens.Of(text);
        return First(tokens) is not null
            || tokens.Any(token => s_verbs.Contains(token.Words));
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
        var word = tokens[index].Words;
        var isName = word is "May" or "Might";
        if (!isName && s_words.Contains(word) && !IsDenied(tokens, index))
            return 1;

        return s_phrases.TryGetValue(word, out var phrases)
            ? phrases.FirstOrDefault(phrase => OccursAt(phrase, tokens, index))?.Length ?? 0
            : 0;
    }

    /// <summary>"could not" rules something out.</summary>
    private static bool IsDenied(ImmutableArray<Token> tokens, int index) =>
        tokens[index].Words is "could" && index + 1 < tokens.Length && tokens[index + 1].Words is "not";

    private static bool OccursAt(string[] phrase, ImmutableArray<Token> tokens, int index) =>
        index + phrase.Length <= tokens.Length
        && phrase.Index().All(word =>
            tokens[index + word.Index].Words.Equals(word.Item, StringComparison.OrdinalIgnoreCase));
}
