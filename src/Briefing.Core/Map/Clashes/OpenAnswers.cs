namespace Briefing.Map.Clashes;

/// <summary>Says in each column of a clash which answers its sides owe the other column.</summary>
internal static class OpenAnswers
{
    public static Clash Mark(Clash clash) =>
        clash with { Left = Mark(clash.Left, clash.Right), Right = Mark(clash.Right, clash.Left) };

    private static ImmutableArray<ClashStatement> Mark(
        ImmutableArray<ClashStatement> column, ImmutableArray<ClashStatement> other)
    {
        var last = column.Index().GroupBy(s => s.Item.Party).ToDictionary(group => group.Key, group => group.Last().Index);
        return
        [
            .. column.Select((statement, i) => statement with { Owes = last[statement.Party] == i ? Owed(statement.Party) : [] }),
        ];

        ImmutableArray<MappedArgument> Owed(int party) =>
            [.. other.Select(s => s.Argument).OfType<MappedArgument>().Where(argument => argument.OwedBy.Contains(party))];
    }
}
