using Briefing.Check.Inventory;

namespace Briefing.Map;

/// <summary>Orders the issues of a debate, and finds what is said on each and who answers it.</summary>
internal sealed class IssueMapper
{
    private readonly Debate _debate;
    private readonly ILookup<string, (int Owner, Argument Argument)> _arguments;
    private readonly ILookup<ArgumentReference, MappedReply> _replies;
    private readonly TextAges _ages;
    // By stakeholder, then by issue.
    private readonly ImmutableArray<Dictionary<string, Stance>> _stances;
    // By stakeholder: those in which it is heard.
    private readonly ImmutableArray<List<Source>> _heardIn;

    private IssueMapper(Debate debate)
    {
        _debate = debate;
        _ages = new(debate);
        var statements = CitingStatements.All(debate).ToLookup(statement => statement.Stakeholder);
        _heardIn =
        [
            .. debate.Stakeholders.Select(stakeholder =>
                _ages.SourcesOf(statements[stakeholder.Id.Value].SelectMany(statement => statement.Citations))),
        ];
        _arguments = debate.Stakeholders
            .SelectMany((stakeholder, owner) => stakeholder.Arguments.Select(argument => (owner, argument)))
            .ToLookup(a => a.argument.Issue.Value, StringComparer.Ordinal);
        _stances =
        [
            .. debate.Stakeholders.Select(stakeholder =>
                stakeholder.Stances.ToDictionary(stance => stance.Issue.Value, StringComparer.Ordinal)),
        ];
        _replies = debate.Stakeholders.SelectMany(RepliesOf).ToLookup(reply => reply.Reply.To.Value);
    }

    /// <returns>In the order of the parts; issues in none come last, in the order of the debate.</returns>
    public static ImmutableArray<MappedIssue> Map(Debate debate)
    {
        var mapper = new IssueMapper(debate);
        var issues = debate.Issues.ToDictionary(issue => issue.Id.Value, StringComparer.Ordinal);
        var grouped = debate.Parts.SelectMany(part => part.Issues.Select(id => (Issue: issues[id.Value], Part: (Part?)part)));
        return
        [
            .. grouped
                .Concat(debate.Issues.Select(issue => (Issue: issue, Part: (Part?)null)))
                .DistinctBy(entry => entry.Issue.Id.Value)
                .Select((entry, i) => mapper.Issue(entry.Issue, i + 1) with { Part = entry.Part }),
        ];
    }

    private static IEnumerable<MappedReply> RepliesOf(Stakeholder stakeholder, int from)
    {
        var arguments = stakeholder.Arguments.ToDictionary(argument => argument.Id.Value, StringComparer.Ordinal);
        return stakeholder.Replies
            .GroupBy(reply => reply.To.Value)
            .SelectMany(group => group.Select((reply, i) => Mapped(reply, i + 1)));

        MappedReply Mapped(Reply reply, int number) => reply.Argument is { } id
            ? new(from, number, reply, arguments[id.Value]) { OwnReference = new(stakeholder.Id.Value, id.Value) }
            : new(from, number, reply, Own: null);
    }

    private MappedIssue Issue(Issue issue, int number)
    {
        var id = issue.Id.Value;
        ImmutableArray<Stance?> stances = [.. _stances.Select(ofOne => ofOne.GetValueOrDefault(id))];
        var parties = Enumerable.Range(0, stances.Length);
        var arguing = _arguments[id]
            .SelectMany(a => _replies[ReferenceOf(a.Owner, a.Argument)].Select(reply => reply.From).Append(a.Owner))
            .ToHashSet();
        int[] speaking = [.. parties.Where(party => stances[party] is not null || arguing.Contains(party))];

        return new(
            number,
            issue,
            stances,
            [
                .. _arguments[id]
                    .Select(a => Argument(a.Owner, a.Argument, speaking))
                    .OrderBy(argument => argument.HasNoReply)
                    .Select((argument, i) => argument with { Number = $"{number}.{i + 1}" }),
            ],
            [.. parties.Except(speaking)]);
    }

    private MappedArgument Argument(int owner, Argument argument, int[] speaking)
    {
        var reference = ReferenceOf(owner, argument);
        var sources = _ages.SourcesOf(argument.Citations);
        ImmutableArray<MappedReply> replies =
        [
            .. _replies[reference]
                .Select(reply => reply with { IsOlder = _ages.IsOlder(_ages.SourcesOf(reply.Citations), sources) }),
        ];
        MappedReply[] answers = [.. replies.Where(reply => reply.IsAnswer)];
        var addressed = argument.Against.IsEmpty ? speaking.Where(party => party != owner) : Addressed(argument);
        var silent = addressed.Except(answers.Select(reply => reply.From)).ToLookup(party => IsUnseen(party, sources));
        return new("", owner, reference, argument, replies, [.. silent[false]])
        {
            AskedLater = [.. silent[true]],
            Status = answers.Length == 0 ? AnswerStatus.Open
                : answers.Any(reply => reply.Reply.Basis.Value == Basis.Explicit) ? AnswerStatus.BySource
                : AnswerStatus.ByEditors,
        };
    }

    /// <summary>Whether all texts in which a stakeholder is heard are older.</summary>
    private bool IsUnseen(int party, List<Source> sources) =>
        _heardIn[party].Count > 0 && _ages.IsOlder(_heardIn[party], sources);

    /// <summary>Indexes of those whom an argument names as its addressees, in the order of the debate.</summary>
    private IEnumerable<int> Addressed(Argument argument) => Enumerable.Range(0, _debate.Stakeholders.Length)
        .Where(party => argument.Against.Any(id => id.Value == _debate.Stakeholders[party].Id.Value));

    private ArgumentReference ReferenceOf(int owner, Argument argument) =>
        new(_debate.Stakeholders[owner].Id.Value, argument.Id.Value);
}
