using Briefing.Check;

namespace Briefing.Map;

/// <summary>The debate as a graph: every argument with its replies, every issue with its silences.</summary>
internal sealed class DebateMap
{
    private DebateMap(Debate debate, ImmutableArray<MappedIssue> issues)
    {
        Debate = debate;
        Issues = issues;
        Arguments = [.. issues.SelectMany(i => i.Arguments)];
    }

    /// <summary>As its authors wrote it; for a subset, with all stakeholders but only their selected statements.</summary>
    public Debate Debate { get; }

    /// <summary>The selection this map is limited to; <c>null</c> for the whole debate.</summary>
    public DebateSubset? Subset { get; private init; }

    public DebateMap Whole => Subset?.Whole ?? this;

    /// <summary>Indexes of the stakeholders whose positions are shown: all, or those selected.</summary>
    public IEnumerable<int> Parties =>
        Enumerable.Range(0, Debate.Stakeholders.Length).Where(party => Subset?.Selection.HasParty(party) ?? true);

    /// <summary>Indexes of the stakeholders whose words may appear: in a subset, not only the parties.</summary>
    public IEnumerable<int> Speakers =>
        Subset is { Selection.IsComparison: true } ? Parties : Enumerable.Range(0, Debate.Stakeholders.Length);

    /// <summary>In the order of the debate.</summary>
    public ImmutableArray<MappedIssue> Issues { get; }

    /// <summary>Issue by issue, in the order of their numbers.</summary>
    public ImmutableArray<MappedArgument> Arguments { get; }

    public static DebateMap Of(CheckedDebate checkedDebate)
    {
        var debate = checkedDebate.Debate;
        var replies = RepliesByArgument(debate);
        var arguments = debate.Stakeholders
            .SelectMany((stakeholder, owner) => stakeholder.Arguments.Select(argument => new { Owner = owner, Argument = argument }))
            .ToLookup(a => a.Argument.Issue.Value, StringComparer.Ordinal);

        return new(debate, [.. debate.Issues.Select((issue, i) => MapIssue(issue, i + 1))]);

        MappedIssue MapIssue(Issue issue, int number)
        {
            ImmutableArray<Stance?> stances =
            [
                .. debate.Stakeholders.Select(s => s.Stances.FirstOrDefault(t => t.Issue.Value == issue.Id.Value)),
            ];

            // Answered arguments first, then unanswered ones, each in the order of the stakeholders, as they are printed.
            ImmutableArray<MappedArgument> mapped =
            [
                .. arguments[issue.Id.Value]
                    .Select(a => MapArgument(debate, a.Owner, a.Argument, replies))
                    .OrderBy(a => a.IsUnanswered)
                    .Select((a, i) => a with { Number = $"{number}.{i + 1}" }),
            ];

            var speaking = mapped.SelectMany(a => a.Replies.Select(r => r.From).Append(a.Owner)).ToHashSet();
            return new(
                number,
                issue,
                stances,
                mapped,
                [.. Enumerable.Range(0, stances.Length).Where(s => stances[s] is null && !speaking.Contains(s))]);
        }
    }

    /// <summary>Whether this map includes the replies of one stakeholder to another, should there be any.</summary>
    public bool ShowsReplies(int from, int to) =>
        Subset is null || Subset.Selection.HasParty(from) || Subset.Selection.HasParty(to);

    /// <summary>A subset of the debate, in which everything that is numbered keeps its number.</summary>
    /// <returns><c>null</c> if none of the selected stakeholders says anything on the selected issues.</returns>
    public DebateMap? Select(Selection selection)
    {
        var selected = Issues.Where((_, i) => selection.HasIssue(i)).ToArray();
        ImmutableArray<MappedIssue> kept =
            [.. selected.Select(issue => SelectedArguments.Of(issue, Debate, selection)).OfType<MappedIssue>()];
        if (kept.IsEmpty)
            return null;

        var debate = SelectedDebate.Of(Debate, selection, kept);
        return new(debate, [.. kept.Zip(debate.Issues, (mapped, issue) => mapped with { Issue = issue })])
        {
            Subset = new(this, selection, [.. selected.ExceptBy(kept.Select(i => i.Number), i => i.Number)]),
        };
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
                .SelectMany(group => group.Select((reply, i) => new MappedReply(from, i + 1, reply, OwnArgument(stakeholder, reply)))))
            .ToLookup(r => r.Reply.To.Value);

    private static Argument? OwnArgument(Stakeholder stakeholder, Reply reply) =>
        reply.Argument is { } id ? stakeholder.Arguments.First(argument => argument.Id.Value == id.Value) : null;
}
