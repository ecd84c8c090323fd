namespace Briefing.Map.Clashes;

/// <summary>
/// What one side argues on an issue, and what others set against it. Where these are arguments that the first side answers
/// in turn, both directions are one clash, and neither side is only the target.
/// </summary>
/// <param name="Left">The side that spoke first where the texts tell it, otherwise the first in the order of the debate.</param>
/// <param name="Right">What stands against the left column. A concession stands in the column of what it grants.</param>
internal sealed record Clash(
    MappedIssue Issue, ImmutableArray<ClashStatement> Left, ImmutableArray<ClashStatement> Right, ClashRank Rank)
{
    /// <summary>How many statements a note leaves out of it.</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether no source itself attacks what it is set against: only the editors pair the two.</summary>
    public bool IsJuxtaposed => Rank.ExplicitAttackers == 0;

    public IEnumerable<ClashStatement> Statements => Left.Concat(Right);

    /// <summary>Indexes of the stakeholders who say something in it, in the order of the debate.</summary>
    public ImmutableArray<int> Parties => [.. Statements.Select(s => s.Party).Distinct().Order()];
}
