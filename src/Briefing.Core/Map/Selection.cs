using System.Collections.Immutable;

namespace Briefing.Map;

/// <summary>What someone wants to see of a debate: some issues, some stakeholders, or both.</summary>
/// <param name="Issues">Indexes in the order of the debate; all where none is named.</param>
/// <param name="Parties">Indexes of stakeholders in the order of the debate; all where none is named.</param>
internal sealed record Selection(ImmutableSortedSet<int> Issues, ImmutableSortedSet<int> Parties)
{
    /// <summary>Of two stakeholders, only what passes between them, without the replies of others.</summary>
    public bool IsComparison { get; init; }

    public bool NamesIssues => !Issues.IsEmpty;

    public bool NamesParties => !Parties.IsEmpty;

    public bool HasIssue(int issue) => !NamesIssues || Issues.Contains(issue);

    public bool HasParty(int party) => !NamesParties || Parties.Contains(party);
}
