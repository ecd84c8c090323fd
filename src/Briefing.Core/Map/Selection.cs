namespace Briefing.Map;

/// <summary>The part of a debate to show: some issues, some stakeholders, or both.</summary>
/// <param name="Issues">Indexes in the order of the map; all if none is named.</param>
/// <param name="Parties">Indexes of stakeholders in the order of the debate; all if none is named.</param>
internal sealed record Selection(ImmutableSortedSet<int> Issues, ImmutableSortedSet<int> Parties)
{
    /// <summary>Whether to show only the exchange between two stakeholders, without the replies of others.</summary>
    public bool IsComparison { get; init; }

    public bool NamesIssues => !Issues.IsEmpty;

    public bool NamesParties => !Parties.IsEmpty;

    public bool HasIssue(int issue) => !NamesIssues || Issues.Contains(issue);

    public bool HasParty(int party) => !NamesParties || Parties.Contains(party);
}
