using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check;

/// <summary>
/// The ids that references can lead to. An empty one stands for something that could not be read: then a reference
/// that seems to lead nowhere may be right after all, and is not reported.
/// </summary>
internal sealed class Names
{
    private readonly HashSet<string> _all;
    private readonly ILookup<string, string> _called;

    /// <param name="ids">Each with what else its bearer is called on the page.</param>
    private Names(params IEnumerable<(Located<string> Id, string?[] Called)> ids)
    {
        _all = [.. ids.Select(one => one.Id.Value)];
        _called = ids
            .SelectMany(one => one.Called.OfType<string>().Select(name => (Name: name, one.Id.Value)))
            .ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
    }

    public static Names OfIssues(Debate debate) =>
        new(debate.Issues.Select(i => (i.Id, (string?[])[i.Short?.Value, i.Question.Value])));

    public static Names OfSources(Debate debate) =>
        new(debate.Sources.Select(s => (s.Id, (string?[])[s.Label.Value, s.Title.Value])));

    public static Names OfStakeholders(Debate debate) =>
        new(debate.Stakeholders.Select(s => (s.Id, (string?[])[s.Label.Value, s.Name.Value])));

    public static Names OfArguments(Stakeholder stakeholder) =>
        new(stakeholder.Arguments.Select(a => (a.Id, (string?[])[])));

    /// <summary>Whether a reference certainly leads nowhere.</summary>
    public bool Lack(string id) => id.Length > 0 && !_all.Contains(id) && !_all.Contains("");

    /// <summary>The id that is spelt almost so, or else that of what has this name on the page.</summary>
    public string? Nearest(string id) => NearMiss.Of(id, _all) ?? _called[id].FirstOrDefault();

    /// <summary>What a reference can lead to, as the author put it in order.</summary>
    public IReadOnlyList<string> All => [.. _all];
}
