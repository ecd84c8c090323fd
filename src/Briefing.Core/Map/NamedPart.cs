namespace Briefing.Map;

/// <summary>A part of a debate by the ids of issues and stakeholders.</summary>
internal static class NamedPart
{
    /// <param name="issues">All if none is named.</param>
    /// <param name="stakeholders">All if none is named.</param>
    /// <param name="compared">Two, for only what they say to each other; or none.</param>
    /// <returns>The whole map if nothing is named.</returns>
    /// <exception cref="PartException">An id is unknown, or the part is empty.</exception>
    public static DebateMap Of(
        DebateMap map, IReadOnlyList<string> issues, IReadOnlyList<string> stakeholders, IReadOnlyList<string> compared)
    {
        if (issues.Count + stakeholders.Count + compared.Count == 0)
            return map;

        var selection = new Selection(
            Indexes("issue", issues, [.. map.Issues.Select(issue => issue.Issue.Id.Value)]),
            Indexes(
                "stakeholder",
                [.. stakeholders, .. compared],
                [.. map.Debate.Stakeholders.Select(stakeholder => stakeholder.Id.Value)]))
        {
            IsComparison = compared.Count > 0,
        };

        return map.Select(selection) ?? throw new PartException(
            $"The part would be empty: the sources give no statement of {Names(map.Debate, selection)} on what was asked for.");
    }

    private static ImmutableSortedSet<int> Indexes(string what, IReadOnlyList<string> ids, string[] known)
    {
        foreach (var id in ids.Where(id => !known.Contains(id)))
        {
            var meant = NearMiss.Of(id, known)
                ?? known.FirstOrDefault(k => k.Contains(id, StringComparison.OrdinalIgnoreCase));
            throw new PartException($"There is no {what} '{id}'.{(meant is null ? "" : $" Did you mean '{meant}'?")}")
            {
                UnknownId = id,
                Known = $"The {what}s are {string.Join(", ", known)}.",
            };
        }

        return [.. ids.Select(id => Array.IndexOf(known, id))];
    }

    private static string Names(Debate debate, Selection selection) =>
        string.Join(" or ", selection.Parties.Select(party => debate.Stakeholders[party].Name.Value));
}
