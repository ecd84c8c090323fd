using Briefing.Check;

namespace Briefing.Map;

/// <summary>The debate as a graph: every argument with its replies, every issue with its silences.</summary>
internal sealed class DebateMap
{
    private readonly Dictionary<ArgumentReference, MappedArgument> _arguments;

    private DebateMap(Debate debate, ImmutableArray<MappedIssue> issues)
    {
        Debate = debate;
        Issues = issues;
        Arguments = [.. issues.SelectMany(i => i.Arguments)];
        _arguments = Arguments.ToDictionary(argument => argument.Reference);
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

    /// <summary>In the order of the parts; issues in none come last, in the order of the debate.</summary>
    public ImmutableArray<MappedIssue> Issues { get; }

    /// <summary>Issue by issue, in the order of their numbers.</summary>
    public ImmutableArray<MappedArgument> Arguments { get; }

    public static DebateMap Of(CheckedDebate checkedDebate) => new(checkedDebate.Debate, IssueMapper.Map(checkedDebate.Debate));

    /// <returns><c>null</c> if the argument is not part of this map.</returns>
    public MappedArgument? Find(ArgumentReference reference) => _arguments.GetValueOrDefault(reference);

    /// <returns>The argument that a reply is; <c>null</c> if the reply has a text, or this map only has the reply.</returns>
    public MappedArgument? ReplyingArgument(MappedReply reply) => reply.OwnReference is { } own ? Find(own) : null;

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
        var issues = debate.Issues.ToDictionary(issue => issue.Id.Value, StringComparer.Ordinal);
        return new(debate, [.. kept.Select(mapped => mapped with { Issue = issues[mapped.Issue.Id.Value] })])
        {
            Subset = new(this, selection, [.. selected.ExceptBy(kept.Select(i => i.Number), i => i.Number)]),
        };
    }
}
