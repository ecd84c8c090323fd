namespace Briefing.Text.Words;

/// <summary>
/// The edit costs between a quotation and a text. Substituting a word is cheaper than inserting one, and punctuation is
/// cheaper than words.
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
