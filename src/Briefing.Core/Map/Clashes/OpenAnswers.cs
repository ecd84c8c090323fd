namespace Briefing.Map.Clashes;

/// <summary>
/// Says in each column of a clash which answers its sides owe the other column, except to texts that theirs had not seen.
/// </summary>
internal sealed class OpenAnswers(Debate debate)
{
    private readonly Dictionary<string, int> _parties =
        debate.Stakeholders.Index().ToDictionary(s => s.Item.Id.Value, s => s.Index, StringComparer.Ordinal);

    public Clash Mark(Clash clash) => clash with
    {
        Left = Mark(clash.Issue, clash.Left, clash.Right),
        Right = Mark(clash.Issue, clash.Right, clash.Left),
    };

    private ImmutableArray<ClashStatement> Mark(
        MappedIssue issue, ImmutableArray<ClashStatement> column, ImmutableArray<ClashStatement> other)
    {
        var last = column.Index().GroupBy(s => s.Item.Party).ToDictionary(group => group.Key, group => group.Last().Index);
        var across = other.Select(s => s.Argument).OfType<MappedArgument>().ToArray();
        return
        [
            .. column.Select((statement, i) => statement with { Owes = last[statement.Party] == i ? Owed(statement.Party) : [] }),
        ];

        // What the author says is open comes first, and what nobody answers after it.
        ImmutableArray<MappedArgument> Owed(int party)
        {
            ImmutableArray<MappedArgument> owed =
            [
                .. across.Where(argument => LeavesOpen(argument, party, isFirst: party == column[0].Party))
                    .Concat(across.Where(argument => argument.OwedBy.Contains(party)))
                    .Where(argument => !argument.AskedLater.Contains(party))
                    .DistinctBy(argument => argument.Reference),
            ];
            return owed.IsEmpty ? Beyond(party) : owed;
        }

        // Otherwise something else on the issue that the other side says and that can be told without being printed.
        ImmutableArray<MappedArgument> Beyond(int party) =>
        [
            .. issue.Arguments.Where(argument => argument.Argument.Open is not null
                && argument.OwedBy.Contains(party)
                && argument.Owner == other[0].Party).Take(1),
        ];
    }

    /// <summary>Whether the author says what remains for the side to answer, even if the argument has a reply.</summary>
    /// <param name="isFirst">Whether the side is the one to answer what is addressed to nobody.</param>
    private bool LeavesOpen(MappedArgument argument, int party, bool isFirst) =>
        argument.Argument.Open is not null
        && (argument.Argument.Against.IsEmpty
            ? isFirst
            : argument.Argument.Against.Any(id => _parties.GetValueOrDefault(id.Value, -1) == party));
}
