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

    private Names(IEnumerable<Located<string>> ids) => _all = [.. ids.Select(id => id.Value)];

    public static Names OfIssues(Debate debate) => new(debate.Issues.Select(issue => issue.Id));

    public static Names OfSources(Debate debate) => new(debate.Sources.Select(source => source.Id));

    public static Names OfStakeholders(Debate debate) => new(debate.Stakeholders.Select(s => s.Id));

    public static Names OfArguments(Stakeholder stakeholder) => new(stakeholder.Arguments.Select(a => a.Id));

    /// <summary>Whether a reference certainly leads nowhere.</summary>
    public bool Lack(string id) => id.Length > 0 && !_all.Contains(id) && !_all.Contains("");

    public string? Nearest(string id) => NearMiss.Of(id, _all);
}
