namespace Briefing.Map.Clashes;

/// <summary>Finds the clashes of a debate.</summary>
internal sealed class ClashFinder(DebateMap map, OrderTies ties)
{
    private readonly PassageOrder _passages = new(map.Debate);
    private readonly OwnArguments _own = new(map);
    private readonly TextAges _ages = new(map.Debate);
    private readonly OpenAnswers _open = new(map.Debate);

    /// <returns>By rank.</returns>
    public ImmutableArray<Clash> Find() =>
        [.. ties.Sort(map.Issues.SelectMany(OfIssue), Compare, found => found.Head.Reference).Select(found => found.Clash)];

    private static int Compare(ClashRank one, ClashRank other, int issue, int otherIssue) =>
        ClashRank.Compare(one, other) is var rank and not 0 ? rank : issue.CompareTo(otherIssue);

    private int Compare(FoundClash one, FoundClash other) =>
        Compare(one.Clash.Rank, other.Clash.Rank, one.Clash.Issue.Number, other.Clash.Issue.Number) is var order and not 0
            ? order
            : _passages.Compare(one.Head.Argument.Citations, other.Head.Argument.Citations);

    private List<FoundClash> OfIssue(MappedIssue issue)
    {
        var ranked = issue.Arguments.Where(IsDisputed).Select(a => (Argument: a, Rank: ClashRanking.Of([a]))).ToArray();
        var heads = ties.Sort(
            ranked,
            (one, other) => ClashRank.Compare(one.Rank, other.Rank) is var rank and not 0
                ? rank
                : _passages.Compare(one.Argument.Argument.Citations, other.Argument.Argument.Citations),
            head => head.Argument.Reference);

        var free = heads.Select(head => head.Argument.Reference).ToHashSet();
        var found = new List<FoundClash>();
        foreach (var (head, _) in heads)
        {
            if (free.Remove(head.Reference))
                found.Add(new(ClashOf(issue, head, free), head));
        }

        return found;
    }

    /// <summary>Whether somebody sets more against it than a concession. What the author takes out heads no clash.</summary>
    private static bool IsDisputed(MappedArgument argument) =>
        argument.Argument.Main is not { Value: false } && argument.Replies.Any(reply => !Strength.IsConcession(reply));

    private static bool IsAnsweredBy(int party, MappedArgument? argument) =>
        argument is not null && argument.Replies.Any(reply => reply.From == party);

    /// <summary>
    /// The clash of an argument with those that answer it, those that grant it, and those by which its own side answers in
    /// turn. They are then no longer free to head another.
    /// </summary>
    private Clash ClashOf(MappedIssue issue, MappedArgument head, HashSet<ArgumentReference> free)
    {
        var answers = Take(head.Replies.Where(reply => !Strength.IsConcession(reply)));
        var grants = Take(head.Replies.Where(reply => Strength.IsConcession(reply) && !IsAnsweredBy(head.Owner, _own.Of(reply))));
        var back = Take(answers.SelectMany(answer => answer.Replies)
            .Where(reply => reply.From == head.Owner && !Strength.IsConcession(reply)));
        ImmutableArray<MappedArgument> near = [head, .. back, .. grants];

        var one = new ClashColumn(head.Owner, near, answers, _own, _passages).Statements();
        var other = new ClashColumn(null, answers, near, _own, _passages).Statements();
        var rank = ClashRanking.Of([.. near, .. answers], one.Concat(other));
        // A source that answers one side tells that this side spoke first.
        var isFirst = head.Replies.Any(Strength.IsExplicit)
            && !answers.SelectMany(answer => answer.Replies).Any(reply => reply.From == head.Owner && Strength.IsExplicit(reply));
        var isSwapped = _ages.Compare(head.Argument.Citations, other[0].Citations) is var earlier and not 0
            ? earlier > 0
            : !isFirst && other[0].Party < head.Owner;
        return _open.Mark(isSwapped ? new(issue, other, one, rank) : new(issue, one, other, rank));

        ImmutableArray<MappedArgument> Take(IEnumerable<MappedReply> replies) =>
            [.. replies.Select(_own.Of).OfType<MappedArgument>().Where(argument => free.Remove(argument.Reference))];
    }
}
