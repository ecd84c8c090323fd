namespace Briefing.Map.Clashes;

/// <summary>One column of a clash: its arguments, what answers the other column, and what grants its own.</summary>
/// <param name="first">The stakeholder that comes first; <c>null</c> for the one that answers most strongly.</param>
internal sealed class ClashColumn(
    int? first,
    ImmutableArray<MappedArgument> arguments,
    ImmutableArray<MappedArgument> others,
    OwnArguments own,
    PassageOrder passages)
{
    public ImmutableArray<ClashStatement> Statements()
    {
        var replies = others.SelectMany(argument => argument.Replies).Where(reply => !Strength.IsConcession(reply))
            .Concat(arguments.SelectMany(argument => argument.Replies).Where(Strength.IsConcession))
            .Select(reply => (Reply: reply, Own: own.Of(reply)))
            .ToArray();

        // An argument is one statement, whatever it answers; of its replies the strongest gives the kind.
        var strongest = replies.Where(r => r.Own is not null)
            .GroupBy(r => r.Own!.Reference)
            .ToDictionary(group => group.Key, group => group.Select(r => r.Reply).Order(Comparer<MappedReply>.Create(Strength.Compare)).First());
        var elsewhere = arguments.Concat(others).Select(argument => argument.Reference).ToHashSet();
        IEnumerable<ClashStatement> statements =
        [
            .. arguments.Select(a => new ClashStatement(a.Owner, a, strongest.GetValueOrDefault(a.Reference))),
            .. replies.Where(r => r.Own is not null && elsewhere.Add(r.Own.Reference))
                .Select(r => new ClashStatement(r.Reply.From, r.Own, strongest[r.Own!.Reference])),
            .. replies.Where(r => r.Own is null).Select(r => new ClashStatement(r.Reply.From, null, r.Reply)),
        ];

        // A side's statements stay together, in the order of its strongest.
        return
        [
            .. statements.Order(Comparer<ClashStatement>.Create(Compare))
                .GroupBy(statement => statement.Party)
                .OrderBy(group => group.Key != first)
                .SelectMany(group => group),
        ];
    }

    private int Compare(ClashStatement one, ClashStatement other) =>
        Strength.Compare(one.Reply, other.Reply) is var strength and not 0 ? strength
        : passages.Compare(one.Citations, other.Citations) is var passage and not 0 ? passage
        : one.Party.CompareTo(other.Party);
}
