namespace Briefing.Text.Words;

/// <summary>
/// What a difference between a quotation and a text costs. Another word in its place is cheaper than a word too many,
/// and punctuation is cheaper than words.
/// </summary>
internal static class TokenCost
{
    public static int OfGap(Token token) => token.IsWord ? 3 : 1;

    public static int OfPair(Token first, Token second) =>
        first.IsWord != second.IsWord ? OfGap(first) + OfGap(second)
        : first.Words.SequenceEqual(second.Words) ? 0
        : !first.IsWord || first.Words.Equals(second.Words, StringComparison.OrdinalIgnoreCase) ? 1
        : 2;
}
