using Briefing.Import.Drafts;
using Briefing.Import.Files;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Import.Graph;

/// <summary>
/// The debate that a file of arguments and relations becomes. A thesis or a heading becomes an issue, an argument's first tag its stakeholder.
/// Whatever attacks, undercuts or supports another stakeholder's argument becomes a reply; what supports an argument of the same
/// stakeholder becomes its grounds, and what attacks one a note on it.
/// </summary>
internal sealed class GraphDraft
{
    private const int MaxInBrief = 120;

    private readonly ImportedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImportedGraph _graph;
    private readonly ImportedParties _parties;
    private readonly ImportedIssues _issues;
    private readonly RelationPlacement _placement;
    private readonly ILookup<ImportedElement, ImportedRelation> _replies;
    private readonly Dictionary<ImportedElement, string> _names = [];
    private readonly UnnamedSource _unnamed;
    private readonly NewLabels _labels = new([]);
    private readonly ILookup<ImportedParty, ImportedElement> _own;
    private readonly ILookup<(ImportedElement Thesis, ImportedParty Party), bool> _stances;

    private GraphDraft(ImportedDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _graph = ImportedGraph.Of(document, diagnostics);
        _parties = ImportedParties.Of(_graph, diagnostics);
        _issues = ImportedIssues.Of(document, _graph);
        _placement = RelationPlacement.Of(_graph, _parties);
        _replies = _placement.Replies.SelectMany(group => group).Concat(RepliesInData()).ToLookup(relation => relation.From);
        _own = _graph.Elements.Where(one => !_graph.IsThesis(one)).ToLookup(_parties.Of);
        _stances = _placement.Stances.SelectMany(group => group.Select(one => (Thesis: group.Key, one.From, one.IsFor)))
            .ToLookup(one => (one.Thesis, _parties.Of(one.From)), one => one.IsFor);
        NameArguments();
        _unnamed = new(CitedSources());
    }

    public static DebateDraft Of(ImportedDocument document, TextFile file, DiagnosticBag diagnostics)
    {
        var draft = new GraphDraft(document, diagnostics);
        ImmutableArray<DataNode> positions = [.. draft._parties.All.Select(draft.Position)];
        return new(
            [
                (DebateFiles.Debate, DebateYaml.Text(FileFormat.Debate, draft.Debate(file))),
                (DebateFiles.Sources, DebateYaml.Text(FileFormat.Sources, draft.Sources())),
                .. draft._parties.All.Zip(
                    positions, (party, node) => ($"{party.Id}.yaml", DebateYaml.Text(FileFormat.Position, node))),
            ],
            [.. draft.Summary()]);
    }

    /// <summary>Argdown has no syntax for a reply that reframes; our own export names its argument in the data.</summary>
    private IEnumerable<ImportedRelation> RepliesInData()
    {
        var related = _document.Relations.ToLookup(relation => relation.From, relation => relation.To);
        var byTitle = _graph.Elements.Where(one => one is { IsArgument: true, IsStance: false }).DistinctBy(one => one.Title.Value)
            .ToDictionary(one => one.Title.Value);
        foreach (var element in _graph.Elements.Where(one => one.Facts is not null && !_graph.IsThesis(one)))
        {
            string?[] titles = [related[element].Any() ? null : element.Facts!.Text("to"), .. RepliesOf(element).Select(reply => reply.To)];
            foreach (var title in titles.OfType<string>())
            {
                if (byTitle.GetValueOrDefault(title) is { } to && !related[element].Contains(to))
                    yield return new(element, ImportedRelationKind.Attack, to, element.At);
            }
        }
    }

    private static ImmutableArray<ImportedReply> RepliesOf(ImportedElement element) => element.Facts?.Replies() ?? [];

    private void NameArguments()
    {
        var targets = _replies.SelectMany(group => group).Select(relation => relation.To).ToHashSet();
        var held = _placement.Held(_graph);
        held.UnionWith(_graph.Elements.Where(one => _replies[one].Any() && RepliesOf(one).IsEmpty && one.Reconstruction is null
            && !_placement.Replies[one].Any() && !_placement.Grounds[one].Any() && !_placement.Notes[one].Any()));
        var ids = _parties.All.ToDictionary(party => party, _ => new NewIds([]));
        foreach (var element in _graph.Elements.Where(one => !one.IsStance && !_graph.IsThesis(one)))
        {
            if (targets.Contains(element) || !held.Contains(element))
                _names.Add(element, ids[_parties.Of(element)].Next(ShortName(element), "argument"));
        }
    }

    /// <summary>The last part of a title such as "operator/riders", or the first words of an untitled element.</summary>
    private static string ShortName(ImportedElement element) => element.Title.Value is { Length: > 0 } title
        ? title[(title.LastIndexOf('/') + 1)..]
        : element.FirstWords;

    private DataNode.Mapping Debate(TextFile file)
    {
        var facts = _document.FrontMatter;
        var date = facts?.Text("date");
        var isDay = date is not null && PartialDate.Parse(date) is { } parsed && parsed.First == parsed.Last;
        if (facts is not null && date is not null && !isDay)
            _diagnostics.Add(Problems.NoPlace(facts.At, "A date without a day (a full date is 2024-03-01)"));

        var prose = _document.Prose.ToLookup(one => _issues.OfSection(one.Section), one => one.Text);
        return DebateFormat.File.Schema.Draft(
        [
            ("title", facts?.Text("title") ?? _document.Title),
            ("question", facts?.Text("subTitle")),
            ("as-of", isDay ? date : _document.Date ?? (DataNode)new DataNode.Placeholder($"the day for which it is true; {Path.GetFileName(file.Path)} gives none")),
            ("prepared-by", facts?.Text("author") ?? Joined(facts?.Texts("authors") ?? [], ", ")),
            ("stakeholders", new DataNode.List([.. _parties.All.Select(party => new DataNode.String(party.Id))])),
            ("issues", new DataNode.List([.. _issues.All.Select(issue => Issue(issue, prose[issue]))])),
        ]);
    }

    private static DataNode.Mapping Issue(ImportedIssue issue, IEnumerable<string> background) => DebateFormat.Issue.Schema.Draft(
    [
        ("id", issue.Id),
        ("question", issue.Question),
        ("short", issue.Short),
        ("kind", issue.Kind),
        ("background", Joined(background)),
    ]);

    private DataNode.List Sources()
    {
        var schema = SourceFormat.Source.Schema;
        return new([.. CitedSources().Select(id => schema.Draft([("id", id)])), .. _unnamed.Entries]);
    }

    private IEnumerable<string> CitedSources() => _document.Elements
        .SelectMany(element => element.Facts?.CitedSources() ?? [])
        .Distinct(StringComparer.Ordinal);

    private DataNode.Mapping Position(ImportedParty party)
    {
        var own = _own[party].ToList();
        var stances = own.Where(one => one.IsStance).Select(one => new DataEntry(_issues.Of(one).Id, Stance(one)))
            .Concat(_graph.Theses.Select(thesis => StanceOn(thesis, party)).OfType<DataEntry>());
        return PositionFormat.File.Schema.Draft(
        [
            ("id", party.Id),
            ("name", party.Name),
            ("label", _labels.Instead(party.Name ?? party.Id)),
            ("stances", new DataNode.Mapping([.. stances.DistinctBy(stance => stance.Name)])),
            ("arguments", new DataNode.List([.. own.Where(_names.ContainsKey).Select(Argument)])),
            ("replies", new DataNode.List([.. own.SelectMany(one => _replies[one]).Select(Reply)])),
        ]);
    }

    private static DataNode.Mapping Stance(ImportedElement element)
    {
        var facts = element.Facts!;
        return PositionFormat.Stance.Schema.Draft(
            [("answer", facts.Text("answer")), ("line", element.Text.Length > 0 ? element.Text : null), ("citations", facts.Citations())]);
    }

    /// <summary>A side's stance follows from whether its arguments support the thesis.</summary>
    private DataEntry? StanceOn(ImportedElement thesis, ImportedParty party)
    {
        var sides = SidesOf(thesis, party);
        return sides is [] ? null : new(_issues.Of(thesis).Id, PositionFormat.Stance.Schema.Draft(
        [
            ("answer", sides is [_, _] ? "Partly" : sides[0] ? "Yes" : "No"),
            ("line", sides is [true] ? thesis.Claim : null),
        ]));
    }

    private bool[] SidesOf(ImportedElement thesis, ImportedParty party) => [.. _stances[(thesis, party)].Distinct()];

    private DataNode.Mapping Argument(ImportedElement element)
    {
        var facts = element.Facts;
        var structure = element.Reconstruction;
        var gist = structure?.Conclusion is { Text.Length: > 0 } conclusion && element.Text != conclusion.Text ? element.Text : "";
        var premises = (structure?.Premises ?? []).Select(one => one.Claim);
        var supports = _placement.Grounds[element].Select(one => one.Claim);
        return PositionFormat.Argument.Schema.Draft(
        [
            ("id", _names[element]),
            ("issue", _issues.Of(element).Id),
            ("claim", element.Claim),
            ("in-brief", gist.Length is > 0 and <= MaxInBrief ? gist : null),
            ("grounds", Joined([facts?.Markdown("grounds"), .. premises, .. supports])),
            ("warrant", facts?.Markdown("warrant") ?? (structure is null ? null : Warrant(structure))),
            ("voice", facts?.Text("voice")),
            ("hedge", facts?.Markdown("hedge")),
            ("note", Joined([facts?.Markdown("note"), element.Note, gist.Length > MaxInBrief ? gist : null, .. Notes(element)])),
            ("against", new DataNode.List([.. (facts?.Texts("against") ?? []).Select(id => new DataNode.String(id))])),
            ("citations", _unnamed.Or(facts?.Citations())),
        ]);
    }

    /// <summary>The rules of the inferences, and what follows on the way to the conclusion.</summary>
    private static string? Warrant(ImportedReconstruction structure) => Joined(
        structure.Steps.Select((step, i) => i == structure.Steps.Count - 1
            ? step.Rules.Length > 0 ? $"{step.Rules}." : null
            : step.Rules.Length > 0 ? $"{step.Rules}: {step.Follows.Claim}" : $"Hence: {step.Follows.Claim}"));

    private IEnumerable<string> Notes(ImportedElement element)
    {
        foreach (var attack in _placement.Notes[element])
            yield return $"Against it from its own side: {attack.From.Claim}";

        foreach (var (thesis, isFor) in _placement.StancesOf[element].Where(one => SidesOf(one.Thesis, _parties.Of(element)) is [_, _]))
            yield return $"It speaks {(isFor ? "for" : "against")}: {thesis.Claim}";
    }

    private DataNode.Mapping Reply(ImportedRelation relation)
    {
        var schema = PositionFormat.Reply.Schema;
        var facts = relation.From.Facts;

        // Only marks the key as used: the relation gives the same argument.
        facts?.Text("to");
        var said = RepliesOf(relation.From).FirstOrDefault(reply => reply.To == relation.To.Title.Value);
        (string, DataNode?)[] relates =
        [
            ("to", $"{_parties.Of(relation.To).Id}/{_names[relation.To]}"),
            ("kind", said?.Kind ?? facts?.Text("kind") ?? Kind(relation.Kind)),
            ("basis", said?.Basis ?? facts?.Text("basis") ?? "juxtaposed"),
        ];
        if (_names.TryGetValue(relation.From, out var own))
            return schema.Draft([.. relates, ("argument", own)]);

        return schema.Draft(
        [
            .. relates,
            ("text", relation.From.Claim),
            ("voice", facts?.Text("voice")),
            ("hedge", facts?.Markdown("hedge")),
            ("note", facts?.Markdown("note") ?? relation.From.Note),
            ("citations", _unnamed.Or(facts?.Citations())),
        ]);
    }

    private static string Kind(ImportedRelationKind kind) => kind switch
    {
        ImportedRelationKind.Support => "concede",
        ImportedRelationKind.Undercut => "undercut",
        ImportedRelationKind.Undermine => "undermine",
        ImportedRelationKind.Reframe => "reframe",
        _ => "rebut",
    };

    private IEnumerable<string> Summary()
    {
        var signs = _document.Relations.Select(relation => relation.At.Start).Distinct().Count();
        var counts = _placement.Counts().Where(one => one.Count > 0).Select(one => $"{one.Count} as {one.What}").ToList();
        yield return $"{Phrase.Count(_issues.All.Count, "issue")}, {Phrase.Count(_parties.All.Length, "stakeholder")}, "
            + $"{Phrase.Count(_names.Count, "argument")}, {ReplyCount()}.";
        if (signs > 0)
            yield return $"Of {Phrase.Count(signs, "relation")}: {(counts.Count > 0 ? string.Join(", ", counts) : "none kept")}.";

        if (_parties.AreSides)
            yield return "Nobody is named, so there are two sides, 'for' and 'against', made from support and attack.";

        if (_graph.Theses.Length > 0)
            yield return $"Issues made from theses that others speak for or against: {_graph.Theses.Length}.";

        if (_document.Prose.Length > 0)
            yield return $"Background of an issue: {Phrase.Count(_document.Prose.Length, "paragraph")} of prose.";

        if (_issues.Unused is { Length: > 0 } unused)
            yield return $"Headings that became no issue: {string.Join(", ", unused.Select(section => Phrase.Quote(section.Text.Value)))}.";
    }

    private string ReplyCount() => _replies.Sum(group => group.Count()) is var count && count == 1 ? "1 reply" : $"{count} replies";

    private static string? Joined(IEnumerable<string?> parts, string between = " ") =>
        parts.Where(part => part is { Length: > 0 }).ToArray() is { Length: > 0 } given ? string.Join(between, given) : null;
}
