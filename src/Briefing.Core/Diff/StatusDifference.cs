using Briefing.Diff.Items;
using Briefing.Map;

namespace Briefing.Diff;

/// <summary>Compares who is answered, and who is silent on which issue.</summary>
internal static class StatusDifference
{
    public static ImmutableArray<StatusChange> Between(DebateMap old, DebateMap @new, RenamedIds names)
    {
        var before = old.Arguments.ToDictionary(argument => names.Argument(argument.Reference));
        var arguments = @new.Arguments.Select(now => Of(before.GetValueOrDefault(now.Reference), now, @new));

        var oldIssues = old.Issues.ToDictionary(issue => names.Issue(issue.Issue.Id.Value), StringComparer.Ordinal);
        var silences = @new.Issues.SelectMany(now => oldIssues.TryGetValue(now.Issue.Id.Value, out var was)
            ? Silences(IdsOfSilent(was, old, names), IdsOfSilent(now, @new, RenamedIds.AsWritten), now, old, @new, names)
            : []);

        return [.. arguments.OfType<StatusChange>(), .. silences];
    }

    private static StatusChange? Of(MappedArgument? was, MappedArgument now, DebateMap map) => (was, now) switch
    {
        ({ } before, { IsUnanswered: false }) when before.Status != now.Status => new StatusChange.Answered(
            now.Reference.ToString(),
            [.. now.Replies.Where(reply => reply.IsAnswer && IsAsBasis(reply, now.Status))
                .Select(reply => map.Debate.Stakeholders[reply.From].Id.Value).Distinct()],
            now.Status,
            before.IsUnanswered),
        ({ IsUnanswered: false } or null, { IsUnanswered: true }) =>
            new StatusChange.Unanswered(now.Reference.ToString(), IsNew: was is null),
        _ => null,
    };

    /// <summary>Whether a reply is one of those that make an argument answered in this way.</summary>
    private static bool IsAsBasis(MappedReply reply, AnswerStatus status) =>
        status == AnswerStatus.ByEditors || reply.Reply.Basis.Value == Basis.Explicit;

    /// <summary>Only for stakeholders in both debates: a new stakeholder has not broken a silence.</summary>
    private static IEnumerable<StatusChange> Silences(
        HashSet<string> before, HashSet<string> after, MappedIssue issue, DebateMap old, DebateMap @new, RenamedIds names)
    {
        var known = old.Debate.Stakeholders.Select(stakeholder => names.Stakeholder(stakeholder.Id.Value)).ToHashSet();
        foreach (var id in @new.Debate.Stakeholders.Select(stakeholder => stakeholder.Id.Value).Where(known.Contains))
        {
            if (before.Contains(id) && !after.Contains(id))
                yield return new StatusChange.Speaks(id, issue.Issue.Id.Value);
            else if (!before.Contains(id) && after.Contains(id))
                yield return new StatusChange.FallsSilent(id, issue.Issue.Id.Value);
        }
    }

    private static HashSet<string> IdsOfSilent(MappedIssue issue, DebateMap map, RenamedIds names) =>
        [.. issue.Silent.Select(index => names.Stakeholder(map.Debate.Stakeholders[index].Id.Value))];
}
