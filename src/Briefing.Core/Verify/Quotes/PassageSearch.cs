using Briefing.Text.Words;

namespace Briefing.Verify.Quotes;

/// <summary>
/// Finds the part of a text that differs least from a quotation (Sellers' algorithm, on words); of equal ones, the first.
/// </summary>
internal static class PassageSearch
{
    /// <returns>The cost and the range of tokens; its end is exclusive.</returns>
    public static (int Cost, int From, int To) Find(ImmutableArray<Token> quote, ImmutableArray<Token> text)
    {
        // Column by column: the lowest cost of matching the first n tokens of the quotation up to here, and the start of
        // that match.
        var costs = new int[quote.Length + 1];
        var starts = new int[quote.Length + 1];
        for (var i = 0; i < quote.Length; i++)
            costs[i + 1] = costs[i] + TokenCost.OfGap(quote[i]);

        var best = (Cost: costs[^1], From: 0, To: 0);
        for (var j = 0; j < text.Length; j++)
        {
            Advance(costs, starts, quote, text[j], j);
            if (costs[^1] < best.Cost)
                best = (costs[^1], starts[^1], j + 1);
        }

        return best;
    }

    private static void Advance(int[] costs, int[] starts, ImmutableArray<Token> quote, Token token, int index)
    {
        var (diagonalCost, diagonalStart) = (costs[0], index);
        starts[0] = index + 1;

        for (var i = 1; i < costs.Length; i++)
        {
            var (cost, start) = (diagonalCost + TokenCost.OfPair(quote[i - 1], token), diagonalStart);
            (diagonalCost, diagonalStart) = (costs[i], starts[i]);

            if (costs[i] + TokenCost.OfGap(token) is var tooMany && tooMany < cost)
                (cost, start) = (tooMany, starts[i]);

            if (costs[i - 1] + TokenCost.OfGap(quote[i - 1]) is var missing && missing < cost)
                (cost, start) = (missing, starts[i - 1]);

            (costs[i], starts[i]) = (cost, start);
        }
    }
}
