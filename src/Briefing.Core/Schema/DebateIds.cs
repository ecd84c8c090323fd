using Briefing.Load.Schemas;

namespace Briefing.Schema;

/// <summary>The ids that a debate has, each with what it stands for, so that a schema allows these and no others.</summary>
internal sealed class DebateIds
{
    private readonly Dictionary<ScalarKind, ImmutableArray<(string Id, string Meaning)>> _ids;

    private DebateIds(Dictionary<ScalarKind, ImmutableArray<(string, string)>> ids) => _ids = ids;

    /// <summary>Of no debate: any id is allowed.</summary>
    public static DebateIds None { get; } = new([]);

    public static DebateIds Of(Debate debate)
    {
        var arguments = debate.Stakeholders.SelectMany(stakeholder => stakeholder.Arguments, (stakeholder, argument) => (stakeholder, argument)).ToList();
        return new(new()
        {
            [ScalarKind.StakeholderId] = List(debate.Stakeholders.Select(one => (one.Id.Value, one.Name.Plain))),
            [ScalarKind.IssueId] = List(debate.Issues.Select(one => (one.Id.Value, one.Question.Plain))),
            [ScalarKind.SourceId] = List(debate.Sources.Select(one => (one.Id.Value, one.Title.Plain))),
            [ScalarKind.ArgumentId] = List(arguments.Select(one => (one.argument.Id.Value, one.argument.Claim.Plain))),
            [ScalarKind.Argument] = List(arguments
                .Where(one => one.argument.Id.Value.Length > 0)
                .Select(one => ($"{one.stakeholder.Id.Value}/{one.argument.Id.Value}", one.argument.Claim.Plain))),
        });
    }

    /// <summary>The ids of a kind; empty if any id is allowed.</summary>
    public ImmutableArray<(string Id, string Meaning)> OfKind(ScalarKind kind) => _ids.GetValueOrDefault(kind, []);

    private static ImmutableArray<(string, string)> List(IEnumerable<(string Id, string Meaning)> ids) =>
        [.. ids.Where(one => one.Id.Length > 0).DistinctBy(one => one.Id)];
}
