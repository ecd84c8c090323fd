namespace Briefing.Check.References;

/// <summary>
/// The ids that references can resolve to. An empty id marks something unreadable: a reference that seems dangling may
/// then be right, and is not reported.
/// </summary>
internal sealed class ReferenceTargets
{
    private readonly HashSet<string> _all;
    private readonly ILookup<string, string> _byName;

    /// <param name="ids">Each with the other names printed for its element.</param>
    private ReferenceTargets(params IEnumerable<(Located<string> Id, string?[] Called)> ids)
    {
        _all = [.. ids.Select(one => one.Id.Value)];
        _byName = ids
            .SelectMany(one => one.Called.OfType<string>().Select(name => (Name: name, one.Id.Value)))
            .ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
    }

    public static ReferenceTargets OfIssues(Debate debate) =>
        new(debate.Issues.Select(i => (i.Id, (string?[])[i.Short?.Value, i.Question.Value])));

    public static ReferenceTargets OfSources(Debate debate) =>
        new(debate.Sources.Select(s => (s.Id, (string?[])[s.Label.Value, s.Title.Value])));

    public static ReferenceTargets OfStakeholders(Debate debate) =>
        new(debate.Stakeholders.Select(s => (s.Id, (string?[])[s.Label.Value, s.Name.Value])));

    public static ReferenceTargets OfArguments(Stakeholder stakeholder) =>
        new(stakeholder.Arguments.Select(a => (a.Id, (string?[])[])));

    /// <summary>Whether a reference is certainly dangling.</summary>
    public bool IsDangling(string id) => id.Length > 0 && !_all.Contains(id) && !_all.Contains("");

    /// <summary>The id with the nearest spelling or, failing that, the id of the element printed under this name.</summary>
    public string? Nearest(string id) => NearMiss.Of(id, _all) ?? _byName[id].FirstOrDefault();

    /// <summary>All ids in the author's order.</summary>
    public IReadOnlyList<string> All => [.. _all];
}
