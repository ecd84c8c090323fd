namespace Briefing.Check.Balance;

/// <summary>BRF0320: no stakeholder has many times the words of another that speaks.</summary>
/// <remarks>
/// Otherwise a briefing could give nearly all the words to one side and still look balanced, column by column. The words
/// of claims, grounds, warrants and replies count; a stakeholder without any is silent, not crowded out.
/// </remarks>
internal static class WordCountsAreBalanced
{
    /// <summary>
    /// An order of magnitude: more than sources of different lengths explain. In the shipped debate the ratio is 7.7,
    /// although its briefest stakeholder is known only from a few sentences in other people's texts.
    /// </summary>
    private const decimal DefaultRatio = 10;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Stakeholders.Any(IsUnread))
            return;

        var ratio = debate.BalanceRatio?.Value ?? DefaultRatio;
        var speaking = debate.Stakeholders
            .Select(stakeholder => new { stakeholder.Id, Words = WordsOf(stakeholder) })
            .Where(room => room.Words > 0)
            .ToList();

        if (speaking.Count < 2)
            return;

        var least = speaking.MinBy(room => room.Words)!;
        foreach (var room in speaking.Where(room => room.Words > least.Words * ratio))
            diagnostics.Add(Problems.Imbalance(room.Id, room.Words, least.Id, least.Words, ratio));
    }

    /// <summary>Whether there may be more text than could be read.</summary>
    private static bool IsUnread(Stakeholder stakeholder) =>
        stakeholder.Id.Value.Length == 0
        || stakeholder.Arguments.Any(argument => argument.Claim.Value.Length == 0)
        || stakeholder.Replies.Any(reply => reply.Text is { Value.Length: 0 });

    private static int WordsOf(Stakeholder stakeholder) =>
        stakeholder.Arguments.Sum(a => WordCount.Of(a.Claim) + WordCount.Of(a.Grounds) + WordCount.Of(a.Warrant))
        + stakeholder.Replies.Sum(reply => reply.Argument is null ? WordCount.Of(reply.Text) : 0);
}
