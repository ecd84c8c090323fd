namespace Briefing.Text.Words;

/// <summary>Aligns two texts word by word with as few differences as possible.</summary>
internal static class WordDifference
{
    /// <summary>
    /// The cost of an alignment is the product of both lengths. Longer texts are first taken apart at words that occur once in
    /// each; parts that are still too long are reported as entirely different.
    /// </summary>
    private const long MaxCells = 250_000;

    public static ImmutableArray<WordStep> Between(ImmutableArray<Token> first, ImmutableArray<Token> second)
    {
        var head = 0;
        while (head < first.Length && head < second.Length && AreSame(first[head], second[head]))
            head++;

        var tail = 0;
        while (tail < Math.Min(first.Length, second.Length) - head && AreSame(first[^(tail + 1)], second[^(tail + 1)]))
            tail++;

        return
        [
            .. first[..head].Zip(second, Both),
            .. Differing(first[head..^tail], second[head..^tail]),
            .. first[^tail..].Zip(second[^tail..], Both),
        ];
    }

    /// <summary>The share of words common to two texts, from 0 (none) to 1 (all).</summary>
    public static double Likeness(ImmutableArray<Token> first, ImmutableArray<Token> second)
    {
        var steps = Between(first, second);
        var shared = steps.Count(step => step.IsSame && step.First!.Value.IsWord);
        var words = steps.Sum(step => (step.First is { IsWord: true } ? 1 : 0) + (step.Second is { IsWord: true } ? 1 : 0));
        return words == 0 ? 0 : 2.0 * shared / words;
    }

    private static ImmutableArray<WordStep> Differing(ImmutableArray<Token> first, ImmutableArray<Token> second) =>
        (long)first.Length * second.Length > MaxCells ? TakenApart(first, second) : Aligned(first, second);

    private static ImmutableArray<WordStep> TakenApart(ImmutableArray<Token> first, ImmutableArray<Token> second)
    {
        var steps = ImmutableArray.CreateBuilder<WordStep>();
        var (i, j) = (0, 0);
        foreach (var hunk in LineDifference.Between(WordsOf(first), WordsOf(second)))
        {
            steps.AddRange(first[i..hunk.OldStart].Zip(second[j..hunk.NewStart], Both));
            (i, j) = (hunk.OldStart + hunk.OldCount, hunk.NewStart + hunk.NewCount);
            var (removed, added) = (first[hunk.OldStart..i], second[hunk.NewStart..j]);
            if ((long)removed.Length * added.Length <= MaxCells)
            {
                steps.AddRange(Aligned(removed, added));
                continue;
            }

            steps.AddRange(removed.Select(token => new WordStep(token, null)));
            steps.AddRange(added.Select(token => new WordStep(null, token)));
        }

        steps.AddRange(first[i..].Zip(second[j..], Both));
        return steps.ToImmutable();
    }

    private static ImmutableArray<WordStep> Aligned(ImmutableArray<Token> first, ImmutableArray<Token> second)
    {
        var costs = Costs(first, second);
        var steps = new Stack<WordStep>();
        for (var (i, j) = (first.Length, second.Length); i > 0 || j > 0;)
        {
            if (i > 0 && j > 0 && costs[i, j] == costs[i - 1, j - 1] + TokenCost.OfPair(first[i - 1], second[j - 1]))
                steps.Push(new(first[--i], second[--j]));
            else if (j > 0 && costs[i, j] == costs[i, j - 1] + TokenCost.OfGap(second[j - 1]))
                steps.Push(new(null, second[--j]));
            else
                steps.Push(new(first[--i], null));
        }

        return [.. steps];
    }

    private static int[,] Costs(ImmutableArray<Token> first, ImmutableArray<Token> second)
    {
        var costs = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                if (i == 0 && j == 0)
                    continue;

                var onlyFirst = i > 0 ? costs[i - 1, j] + TokenCost.OfGap(first[i - 1]) : int.MaxValue;
                var onlySecond = j > 0 ? costs[i, j - 1] + TokenCost.OfGap(second[j - 1]) : int.MaxValue;
                var pair = i > 0 && j > 0
                    ? costs[i - 1, j - 1] + TokenCost.OfPair(first[i - 1], second[j - 1])
                    : int.MaxValue;
                costs[i, j] = Math.Min(pair, Math.Min(onlyFirst, onlySecond));
            }
        }

        return costs;
    }

    private static string[] WordsOf(ImmutableArray<Token> tokens) => [.. tokens.Select(token => token.Words.ToString())];

    private static WordStep Both(Token first, Token second) => new(first, second);

    private static bool AreSame(Token first, Token second) => first.Words.SequenceEqual(second.Words);
}
