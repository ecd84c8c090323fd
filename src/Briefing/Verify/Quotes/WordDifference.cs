using System.Collections.Immutable;

namespace Briefing.Verify.Quotes;

/// <summary>Sets a quotation beside a passage of about its length, word by word.</summary>
internal static class WordDifference
{
    /// <summary>
    /// For each token of the passage whether it is the quotation's, and nothing for each of the quotation's that the
    /// passage lacks, in the order of the passage.
    /// </summary>
    public static ImmutableArray<(Token? Token, bool IsSame)> Between(
        ImmutableArray<Token> quote, ImmutableArray<Token> passage)
    {
        var costs = Costs(quote, passage);
        var steps = new Stack<(Token?, bool)>();

        for (var (i, j) = (quote.Length, passage.Length); i > 0 || j > 0;)
        {
            if (i > 0 && j > 0 && costs[i, j] == costs[i - 1, j - 1] + TokenCost.OfPair(quote[i - 1], passage[j - 1]))
                steps.Push((passage[--j], quote[--i].Words.SequenceEqual(passage[j].Words)));
            else if (j > 0 && costs[i, j] == costs[i, j - 1] + TokenCost.OfGap(passage[j - 1]))
                steps.Push((passage[--j], false));
            else
            {
                i--;
                steps.Push((null, false));
            }
        }

        return [.. steps];
    }

    private static int[,] Costs(ImmutableArray<Token> quote, ImmutableArray<Token> passage)
    {
        var costs = new int[quote.Length + 1, passage.Length + 1];
        for (var i = 0; i <= quote.Length; i++)
        {
            for (var j = 0; j <= passage.Length; j++)
            {
                if (i == 0 && j == 0)
                    continue;

                var missing = i > 0 ? costs[i - 1, j] + TokenCost.OfGap(quote[i - 1]) : int.MaxValue;
                var tooMany = j > 0 ? costs[i, j - 1] + TokenCost.OfGap(passage[j - 1]) : int.MaxValue;
                var pair = i > 0 && j > 0
                    ? costs[i - 1, j - 1] + TokenCost.OfPair(quote[i - 1], passage[j - 1])
                    : int.MaxValue;
                costs[i, j] = Math.Min(pair, Math.Min(missing, tooMany));
            }
        }

        return costs;
    }
}
