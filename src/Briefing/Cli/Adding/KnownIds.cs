using Briefing.Load.Schemas;
using Briefing.Model;

namespace Briefing.Cli.Adding;

/// <summary>The ids of one kind in a debate.</summary>
/// <param name="What">What the ids identify.</param>
internal sealed record KnownIds(string What, Func<Debate, IEnumerable<Located<string>>> In)
{
    public static KnownIds Stakeholders { get; } = new("stakeholder", debate => debate.Stakeholders.Select(s => s.Id));

    public static KnownIds Issues { get; } = new("issue", debate => debate.Issues.Select(issue => issue.Id));

    private static readonly KnownIds s_sources = new("source", debate => debate.Sources.Select(source => source.Id));

    /// <returns><c>null</c> if such values are not ids.</returns>
    public static KnownIds? Of(ScalarKind kind) => kind switch
    {
        ScalarKind.StakeholderId => Stakeholders,
        ScalarKind.IssueId => Issues,
        ScalarKind.SourceId => s_sources,
        _ => null,
    };

    /// <exception cref="UsageException">The id does not exist.</exception>
    public void Require(string id, Debate debate) => AddRun.Require(What, id, In(debate));
}
