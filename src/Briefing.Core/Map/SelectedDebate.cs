using Briefing.Check.Inventory;

namespace Briefing.Map;

/// <summary>
/// Limits a debate to a selection. Only arguments, replies, stances and proposals name their issue; a key point, an event
/// and so on is included if it cites a place that one of these cites.
/// </summary>
internal sealed class SelectedDebate
{
    private readonly Debate _debate;
    private readonly Selection _selection;
    private readonly HashSet<string> _issues;
    private readonly HashSet<string> _parties;
    private readonly HashSet<ArgumentReference> _arguments;
    private readonly HashSet<TextSpan> _replies;

    private SelectedDebate(Debate debate, Selection selection, ImmutableArray<MappedIssue> issues)
    {
        _debate = debate;
        _selection = selection;
        _issues = [.. issues.Select(issue => issue.Issue.Id.Value)];
        _parties = [.. debate.Stakeholders.Where((_, i) => selection.HasParty(i)).Select(s => s.Id.Value)];
        var arguments = issues.SelectMany(issue => issue.Arguments).ToArray();
        _arguments = [.. arguments.Select(argument => argument.Reference)];
        _replies = [.. arguments.SelectMany(argument => argument.Replies).Select(reply => reply.Reply.To.At)];
    }

    /// <param name="issues">The selected issues, already limited to the selection.</param>
    public static Debate Of(Debate debate, Selection selection, ImmutableArray<MappedIssue> issues) =>
        new SelectedDebate(debate, selection, issues).Restrict();

    private Debate Restrict()
    {
        var said = _debate with
        {
            BottomLine = [],
            KeyPoints = [],
            Texts = [],
            Events = [],
            Conflicts = [],
            AbsentVoices = [],
            Parts = [.. _debate.Parts.Select(Restrict).Where(part => part.Issues.Length > 0)],
            Issues = [.. _debate.Issues.Where(issue => _issues.Contains(issue.Id.Value)).Select(Restrict)],
            Stakeholders = [.. _debate.Stakeholders.Select(Restrict)],
        };
        var places = new CitedPlaces(CitingStatements.All(said).Where(IsSelected).SelectMany(s => s.Citations));
        var part = said with
        {
            BottomLine = [.. _debate.BottomLine.Where(sentence => places.Intersects(sentence.Citations))],
            KeyPoints = [.. _debate.KeyPoints.Where(point => places.Intersects(point.Citations))],
            Texts =
            [
                .. _debate.Texts
                    .Select(text => text with { Readings = Restrict(text.Readings) })
                    .Where(text => Concerns(text.Citations, text.Readings, places)),
            ],
            Events =
            [
                .. _debate.Events
                    .Select(happened => happened with { Readings = Restrict(happened.Readings) })
                    .Where(happened =>
                        places.Intersects(happened.Citations) || Concerns(happened.Citations, happened.Readings, places)),
            ],
            Conflicts = [.. _debate.Conflicts.Where(conflict => Intersects(conflict.Accounts, places))],
            AbsentVoices = [.. _debate.AbsentVoices.Where(voice => Intersects(voice.HeardThrough, places))],
        };
        var cited = CitingStatements.All(part).SelectMany(s => s.Citations).Select(c => c.Source.Value).ToHashSet();
        return part with { Sources = [.. _debate.Sources.Where(source => cited.Contains(source.Id.Value))] };
    }

    private Part Restrict(Part part) => part with { Issues = [.. part.Issues.Where(id => _issues.Contains(id.Value))] };

    private Issue Restrict(Issue issue) => issue with
    {
        CommonGround = [.. issue.CommonGround.Where(IsSelected)],
    };

    private bool IsSelected(CommonGround ground)
    {
        if (!_selection.NamesParties || ground.Stakeholders.IsEmpty)
            return true;

        var held = ground.Stakeholders.Count(id => _parties.Contains(id.Value));
        return _selection.IsComparison ? held == _parties.Count : held > 0;
    }

    /// <summary>Statements of the selected stakeholders, or of all if none is named.</summary>
    private bool IsSelected(CitingStatement statement) =>
        !_selection.NamesParties || (statement.Stakeholder is { } id && _parties.Contains(id));

    private Stakeholder Restrict(Stakeholder stakeholder)
    {
        var id = stakeholder.Id.Value;
        var isNamed = _parties.Contains(id);
        return stakeholder with
        {
            // The position in brief and what it asks for are about the whole debate, not about some issues.
            InBrief = isNamed && !_selection.NamesIssues ? stakeholder.InBrief : null,
            Asks = isNamed && !_selection.NamesIssues ? stakeholder.Asks : null,
            Stances = isNamed ? [.. stakeholder.Stances.Where(s => _issues.Contains(s.Issue.Value))] : [],
            Arguments = [.. stakeholder.Arguments.Where(a => _arguments.Contains(new(id, a.Id.Value)))],
            Replies =
            [
                .. stakeholder.Replies.Where(reply => _replies.Contains(reply.To.At)).Select(reply => Restrict(reply, stakeholder)),
            ],
            Proposals = isNamed ? [.. stakeholder.Proposals.Where(IsSelected)] : [],
        };
    }

    /// <summary>If the argument that a reply names is left out, the reply has its words and its citations.</summary>
    private Reply Restrict(Reply reply, Stakeholder from)
    {
        if (reply.Argument is not { } id || _arguments.Contains(new(from.Id.Value, id.Value)))
            return reply;

        var own = from.Arguments.First(argument => argument.Id.Value == id.Value);
        return reply with
        {
            Argument = null,
            Text = own.Claim,
            Voice = own.Voice,
            Hedge = own.Hedge,
            Note = own.Note,
            Citations = own.Citations,
        };
    }

    private bool IsSelected(Proposal proposal) =>
        !_selection.NamesIssues || (proposal.Issue is { } issue && _issues.Contains(issue.Value));

    private ImmutableArray<SourceReading> Restrict(ImmutableArray<SourceReading> readings) =>
        _selection.IsComparison ? [.. readings.Where(IsSelected)] : readings;

    private bool IsSelected(SourceReading reading) => _parties.Contains(reading.Stakeholder.Value);

    private bool Concerns(ImmutableArray<Citation> citations, ImmutableArray<SourceReading> readings, CitedPlaces places) =>
        _selection.NamesParties && !readings.Any(IsSelected) ? false
        : !_selection.NamesIssues || places.Intersects(citations.Concat(readings.SelectMany(r => r.Citations)));

    private static bool Intersects(ImmutableArray<Account> accounts, CitedPlaces places) =>
        places.Intersects(accounts.SelectMany(account => account.Citations));
}
