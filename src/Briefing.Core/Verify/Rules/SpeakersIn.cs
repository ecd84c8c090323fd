using System.Collections.Frozen;
using Briefing.Text.Words;

namespace Briefing.Verify.Rules;

/// <summary>Finds the names in an English sentence of which it tells what they say or think.</summary>
internal static class SpeakersIn
{
    /// <summary>"The Ukrainian government itself recognizes": so many words may come between the name and the verb.</summary>
    private const int MaxDistance = 4;

    private static readonly FrozenSet<string> s_verbs = new[]
    {
        "accused", "accuses", "admits", "admitted", "argue", "argued", "argues", "assert", "asserted", "asserts", "believe",
        "believed", "believes", "claim", "claimed", "claims", "complained", "complains", "contended", "contends", "criticised",
        "criticises", "criticized", "criticizes", "declared", "declares", "demanded", "demands", "denied", "denies", "deny",
        "fear", "feared", "fears", "insist", "insisted", "insists", "recognise", "recognised", "recognises", "recognize",
        "recognized", "recognizes", "said", "say", "says", "stated", "suspect", "suspected", "suspects", "think", "thinks",
        "thought", "warned", "warns",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_views = new[]
    {
        "assertion", "assertions", "opinion", "perception", "perspective", "understanding", "view", "views",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Indexes of the last words of the names.</returns>
    public static IEnumerable<int> Sentence(ImmutableArray<Token> sentence) =>
        Enumerable.Range(0, sentence.Length)
            .Where(i => IsName(sentence[i]) && (IsBeforeVerb(sentence, i) || IsAfterView(sentence, i)));

    private static bool IsBeforeVerb(ImmutableArray<Token> sentence, int name)
    {
        var isOwner = IsPossessive(sentence[name]);
        for (var i = name + 1; i < sentence.Length && i <= name + MaxDistance + 1; i++)
        {
            isOwner |= IsPossessive(sentence[i]);
            var word = sentence[i].Words.ToString();
            if (s_verbs.Contains(word) || (isOwner && s_views.Contains(word)))
                return true;
            if (!sentence[i].IsWord && word != "'")
                return false;
        }

        return false;
    }

    /// <summary>"Russia's perception", "the NATO countries' assertions".</summary>
    private static bool IsPossessive(Token token) => token.Words.Contains('\'');

    /// <summary>"From the perspective of the NATO countries", "the views of Russia and Eastern Europe", "according to Russia".</summary>
    private static bool IsAfterView(ImmutableArray<Token> sentence, int name)
    {
        var before = name - 1;
        while (before >= 0 && (IsName(sentence[before]) || sentence[before].Words is "the" or "and"))
            before--;

        return before >= 1
            && ((sentence[before].Words is "of" && s_views.Contains(sentence[before - 1].Words.ToString()))
                || (sentence[before].Words is "to" && sentence[before - 1].Words is "According" or "according"));
    }

    private static bool IsName(Token token) => token.IsWord && char.IsUpper(token.Words[0]);
}
