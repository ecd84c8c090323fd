using Briefing.Text.Words;
using Briefing.Verify.Texts;

namespace Briefing.Verify.Rules;

/// <summary>
/// Selects the sentences of a paragraph that an argument is based on, so that a "may" about something else in a long
/// paragraph does not count.
/// </summary>
internal static class Sentences
{
    private const int MinTopicWordLength = 4;
    private const int StemLength = 5;

    /// <summary>The sentences of the quotation or, without one, those that share most words with the claim.</summary>
    public static IEnumerable<ImmutableArray<Token>> About(string? quote, string claim, SourceParagraph paragraph)
    {
        var sentences = Of(Tokens.Of(paragraph.Words.Text));
        if (quote is not null && paragraph.Words.IndexOf(FoldedText.Of(quote).Text) is { } index)
            return sentences.Where(sentence => sentence[^1].End > index).Take(1);

        if (sentences.Count == 0)
            return [];

        var topic = StemsOf(Tokens.Of(FoldedText.Of(claim).Text));
        var most = sentences.Max(sentence => SharedBy(sentence, topic));
        return sentences.Where(sentence => SharedBy(sentence, topic) == most);
    }

    private static List<ImmutableArray<Token>> Of(ImmutableArray<Token> tokens)
    {
        var sentences = new List<ImmutableArray<Token>>();
        var start = 0;

        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && !EndsAt(tokens, i) && !EndsSubordinate(tokens, start, i))
                continue;

            sentences.Add([.. tokens.AsSpan()[start..(i + 1)]]);
            start = i + 1;
        }

        return sentences;
    }

    // A full stop followed by a space (or by a closing mark, which then starts the next sentence and does no harm there),
    // except after an abbreviation of one or two letters, as in "U.S." and "Mr.".
    private static bool EndsAt(ImmutableArray<Token> tokens, int index) =>
        tokens[index].Words is "." or "!" or "?" or "。"
        && tokens[index + 1] is var next
        && (!next.IsWord || next.Start > tokens[index].End || tokens[index].Words is "。")
        && !(index > 0
            && tokens[index].Words is "."
            && tokens[index - 1] is { IsWord: true, Length: <= 2 } word
            && char.IsUpper(word.Words[0]));

    // In "Although this seems far-fetched, the city wants …" the hedge is not about the main clause.
    private static bool EndsSubordinate(ImmutableArray<Token> tokens, int start, int index) =>
        tokens[index].Words is "," && tokens[start].Words is ("Although" or "Though" or "While" or "Before");

    private static int SharedBy(ImmutableArray<Token> sentence, HashSet<string> topic) =>
        StemsOf(sentence).Count(topic.Contains);

    private static HashSet<string> StemsOf(ImmutableArray<Token> tokens) =>
    [
        .. tokens
            .Where(token => token.IsWord && token.Length >= MinTopicWordLength)
            .Select(token => token.Words[..Math.Min(StemLength, token.Length)].ToString().ToLowerInvariant()),
    ];
}
