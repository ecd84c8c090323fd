using System.Collections.Immutable;
using Briefing.Check;
using Briefing.Model;

namespace Briefing.Map;

/// <summary>Who answers whom: every argument with its replies, every issue with its silences.</summary>
internal sealed class DebateMap
{
    private DebateMap(Debate debate, ImmutableArray<MappedIssue> issues)
    {
        Debate = debate;
        Issues = issues;
        Arguments = [.. issues.SelectMany(i => i.Arguments)];
    }

    public Debate Debate { get; }

    /// <summary>In the order of the debate.</summary>
    public ImmutableArray<MappedIssue> Issues { get; }

    /// <summary>Issue by issue, in the order of their numbers.</summary>
    public ImmutableArray<MappedArgument> Arguments { get; }

    public static DebateMap Of(CheckedDebate checkedDebate)
    {
        var debate = checkedDebate.Debate;
        var replies = RepliesByArgument(debate);
        var arguments = debate.Stakeholders
            .SelectMany((stakeholder, owner) => stakeholder.Arguments.Select(argument => (owner, stakeholder, argument)))
            .ToLookup(a => a.argument.Issue.Value, StringComparer.Ordinal);

        return new(debate, [.. debate.Issues.Select((issue, i) => MapIssue(issue, i + 1))]);

        MappedIssue MapIssue(Issue issue, int number)
        {
            ImmutableArray<Stance?> stances =
            [
                .. debate.Stakeholders.Select(s => s.Stances.FirstOrDefault(t => t.Issue.Value == issue.Id.Value)),
            ];

            // What is answered, then what is not, each in the order of the stakeholders: so the page prints them.
            ImmutableArray<MappedArgument> mapped =
            [
                .. arguments[issue.Id.Value]
                    .Select(a => MapArgument(debate, a.owner, a.argument, replies))
                    .OrderBy(a => a.IsUnanswered)
                    .Select((a, i) => a with { Number = $"{number}.{i + 1}" }),
            ];

            var speaking = mapped.SelectMany(a => a.Replies.Select(r => r.From).Append(a.Owner)).ToHashSet();
            return new(
                issue,
                stances,
                mapped,
                [.. Enumerable.Range(0, stances.Length).Where(s => stances[s] is null && !speaking.Contains(s))]);
        }
    }

    private static MappedArgument MapArgument(
        Debate debate, int owner, Argument argument, ILookup<ArgumentReference, MappedReply> replies)
    {
        var reference = new ArgumentReference(debate.Stakeholders[owner].Id.Value, argument.Id.Value);
        ImmutableArray<MappedReply> own = [.. replies[reference]];
        var owing = Enumerable.Range(0, debate.Stakeholders.Length).Where(s =>
            argument.Against.Any(a => a.Value == debate.Stakeholders[s].Id.Value) && !own.Any(r => r.From == s));

        return new("", owner, reference, argument, own, [.. owing]);
    }

    private static ILookup<ArgumentReference, MappedReply> RepliesByArgument(Debate debate) =>
        debate.Stakeholders
            .SelectMany((stakeholder, from) => stakeholder.Replies
                .GroupBy(r => r.To.Value)
                .SelectMany(group => group.Select((reply, i) => new MappedReply(from, i + 1, reply))))
            .ToLookup(r => r.Reply.To.Value);
}
