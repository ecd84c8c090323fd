using System.CommandLine.Parsing;

namespace Briefing.Cli.Options;

/// <summary>Options and arguments with a fixed set of values.</summary>
internal static class OneOfWords
{
    public static void TakesOnly<T>(this Option<T> option, params ImmutableArray<string> words)
    {
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result => Check(result, result.IdentifierToken?.Value ?? option.Name, words));
    }

    public static void TakesOnly<T>(this Argument<T> argument, params ImmutableArray<string> words)
    {
        argument.CompletionSources.Add([.. words]);
        argument.Validators.Add(result => Check(result, argument.Name, words));
    }

    private static void Check(SymbolResult result, string name, ImmutableArray<string> words)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(word => !words.Contains(word)))
        {
            result.AddError(
                $"{name} cannot be {Phrase.Quote(word)}. "
                + $"{Phrase.DidYouMean(NearMiss.OfWord(word, words))}It must be {Phrase.AnyOf(words)}.");
        }
    }
}
