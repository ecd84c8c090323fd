namespace Briefing.Map.Clashes;

/// <summary>Counts the figures of a rank.</summary>
internal static class ClashRanking
{
    /// <param name="answered">The arguments of the clash that have replies.</param>
    /// <param name="statements">All that is said in it, for the author's marks.</param>
    public static ClashRank Of(ImmutableArray<MappedArgument> answered, IEnumerable<ClashStatement>? statements = null)
    {
        var replies = answered
            .SelectMany(argument => argument.Replies.Select(reply => (To: argument.Owner, Reply: reply)))
            .ToArray();
        var against = replies.Where(r => !Strength.IsConcession(r.Reply)).Select(r => (From: r.Reply.From, r.To)).ToHashSet();
        var attacks = replies.Where(r => Strength.IsAttack(r.Reply)).ToArray();
        return new(
            answered.Any(IsAuthors) || (statements ?? []).Any(s => s.Argument is { } argument && IsAuthors(argument)),
            Sides(attacks.Where(r => Strength.IsExplicit(r.Reply))),
            against.Any(pair => against.Contains((pair.To, pair.From))),
            Sides(attacks),
            Sides(replies),
            replies.Select(r => r.Reply.Reply.Kind.Value).MinBy(Strength.Of));
    }

    private static bool IsAuthors(MappedArgument argument) => argument.Argument.Main is { Value: true };

    private static int Sides(IEnumerable<(int To, MappedReply Reply)> replies) => replies.Select(r => r.Reply.From).Distinct().Count();
}
