using Briefing.Import.Drafts;
using Briefing.Import.Files;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Import.Argdown;

/// <summary>
/// The parts of a debate that an Argdown file contains. A heading becomes an issue, an argument's first tag its stakeholder.
/// Whatever attacks, undercuts or supports another stakeholder's argument becomes a reply; a statement that supports an
/// argument of the same stakeholder becomes its grounds.
/// </summary>
internal sealed class ArgdownDraft
{
    private readonly ArgdownDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly ArgdownParties _parties;
    private readonly ArgdownIssues _issues;
    private readonly ILookup<ArgdownElement, ArgdownRelation> _replies;
    private readonly Dictionary<ArgdownElement, ArgdownElement> _grounds = [];
    private readonly Dictionary<ArgdownElement, string> _names = [];
    private readonly UnnamedSource _unnamed;

    private ArgdownDraft(ArgdownDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _parties = ArgdownParties.Of(document, diagnostics);
        _issues = ArgdownIssues.Of(document);
        _replies = Replies().ToLookup(relation => relation.From);
        NameArguments();
        _unnamed = new(CitedSources());
    }

    public static ImmutableArray<(string Name, string Content)> Of(
        ArgdownDocument document, TextFile file, DiagnosticBag diagnostics)
    {
        var draft = new ArgdownDraft(document, diagnostics);
        ImmutableArray<DataNode> positions = [.. draft._parties.All.Select(draft.Position)];
        return
        [
            (DebateFiles.Debate, DebateYaml.Text(FileFormat.Debate, draft.Debate(file))),
            (DebateFiles.Sources, DebateYaml.Text(FileFormat.Sources, draft.Sources())),
            .. draft._parties.All.Zip(
                positions, (party, node) => ($"{party.Id}.yaml", DebateYaml.Text(FileFormat.Position, node))),
        ];
    }

    private static bool IsStance(ArgdownElement element) => element.Facts?.Text("answer") is not null;

    /// <summary>The relations that become replies; others without a counterpart are reported.</summary>
    private IEnumerable<ArgdownRelation> Replies()
    {
        foreach (var relation in _document.Relations.DistinctBy(relation => (relation.From, relation.Kind, relation.To)))
        {
            var (from, kind, to, at) = relation;
            if (from.Text.Length == 0 || to.Text.Length == 0)
            {
                var silent = from.Text.Length == 0 ? from : to;
                var name = Phrase.Quote(silent.Title.Value);
                _diagnostics.Add(Problems.NoPlace(at, $"A relation to {name}, which the file nowhere says,"));
            }
            else if (IsStance(to))
            {
                _diagnostics.Add(Problems.NoPlace(at, $"A relation to the stance {Phrase.Quote(to.Title.Value)}, which is no argument,"));
            }
            else if (_parties.Of(from) != _parties.Of(to))
            {
                yield return relation;
            }
            else if (kind == ArgdownRelationKind.Support && !from.IsArgument && _grounds.TryAdd(to, from))
            {
                // Becomes part of the argument.
            }
            else
            {
                _diagnostics.Add(Problems.NoPlace(at, "A relation between two arguments of one stakeholder"));
            }
        }

        // Argdown has no syntax for a reply that reframes; our own export names its argument in the data.
        foreach (var element in _document.Elements)
        {
            var related = _document.Relations.Where(relation => relation.From == element).Select(relation => relation.To).ToHashSet();
            string?[] titles = [related.Count == 0 ? element.Facts?.Text("to") : null, .. RepliesOf(element).Select(reply => reply.To)];
            foreach (var to in titles.OfType<string>().Select(Find).OfType<ArgdownElement>().Where(to => !related.Contains(to)))
                yield return new(element, ArgdownRelationKind.Attack, to, element.At);
        }
    }

    private static ImmutableArray<ArgdownReply> RepliesOf(ArgdownElement element) => element.Facts?.Replies() ?? [];

    private ArgdownElement? Find(string title) => _document.Elements.FirstOrDefault(element =>
        element.IsArgument && element.Title.Value == title && element.Text.Length > 0 && !IsStance(element));

    private void NameArguments()
    {
        var targets = _replies.SelectMany(group => group).Select(relation => relation.To).ToHashSet();
        var ids = _parties.All.ToDictionary(party => party, _ => new NewIds([]));
        foreach (var element in _document.Elements.Where(e => e.Text.Length > 0 && !IsStance(e)))
        {
            var isReplyOnly = _replies[element].Any() && !targets.Contains(element) && RepliesOf(element).IsEmpty;
            var isGroundsOnly = _grounds.ContainsValue(element) && !targets.Contains(element);
            if (!isReplyOnly && !isGroundsOnly)
                _names.Add(element, ids[_parties.Of(element)].Next(ShortName(element), "argument"));
        }
    }

    /// <summary>The last part of a title such as "operator/riders", or the first words of an untitled element.</summary>
    private static string ShortName(ArgdownElement element) => element.Title.Value is { Length: > 0 } title
        ? title[(title.LastIndexOf('/') + 1)..]
        : string.Join(' ', element.Text.Split(' ').Take(5));

    private DataNode.Mapping Debate(TextFile file)
    {
        var facts = _document.FrontMatter;
        var date = facts?.Text("date");
        var isDay = date is not null && PartialDate.Parse(date) is { } parsed && parsed.First == parsed.Last;
        if (facts is not null && date is not null && !isDay)
            _diagnostics.Add(Problems.NoPlace(facts.At, "A date that is no day, as in 2024-03-01,"));

        var schema = DebateFormat.File.Schema;
        return schema.Draft(
        [
            ("title", facts?.Text("title")),
            ("question", facts?.Text("subTitle")),
            ("as-of", isDay ? date : new DataNode.Placeholder($"the day for which it is true; {Path.GetFileName(file.Path)} gives none")),
            ("stakeholders", new DataNode.List([.. _parties.All.Select(party => new DataNode.String(party.Id))])),
            ("issues", new DataNode.List([.. _issues.All.Select(issue => issue.Node)])),
        ]);
    }

    private DataNode.List Sources()
    {
        var schema = SourceFormat.Source.Schema;
        return new([.. CitedSources().Select(id => schema.Draft([("id", id)])), .. _unnamed.Entries]);
    }

    private IEnumerable<string> CitedSources() => _document.Elements
        .SelectMany(element => element.Facts?.CitedSources() ?? [])
        .Distinct(StringComparer.Ordinal);

    private DataNode.Mapping Position(ArgdownParty party)
    {
        var schema = PositionFormat.File.Schema;
        var own = _document.Elements.Where(e => e.Text.Length > 0 && _parties.Of(e) == party).ToList();
        var stances = own.Where(IsStance).Select(e => new DataEntry(_issues.Of(e).Id, Stance(e)));
        return schema.Draft(
        [
            ("id", party.Id),
            ("name", party.Name),
            ("stances", new DataNode.Mapping([.. stances.DistinctBy(stance => stance.Name)])),
            ("arguments", new DataNode.List([.. own.Where(_names.ContainsKey).Select(Argument)])),
            ("replies", new DataNode.List([.. own.SelectMany(e => _replies[e]).Select(Reply)])),
        ]);
    }

    private static DataNode.Mapping Stance(ArgdownElement element)
    {
        var schema = PositionFormat.Stance.Schema;
        var facts = element.Facts!;
        return schema.Draft([("answer", facts.Text("answer")), ("line", element.Text), ("citations", facts.Citations())]);
    }

    private DataNode.Mapping Argument(ArgdownElement element)
    {
        var schema = PositionFormat.Argument.Schema;
        var facts = element.Facts;
        return schema.Draft(
        [
            ("id", _names[element]),
            ("issue", _issues.Of(element).Id),
            ("claim", element.Text),
            ("grounds", _grounds.GetValueOrDefault(element)?.Text ?? facts?.Markdown("grounds")),
            ("warrant", facts?.Markdown("warrant")),
            ("voice", facts?.Text("voice")),
            ("hedge", facts?.Markdown("hedge")),
            ("note", facts?.Markdown("note")),
            ("against", new DataNode.List([.. (facts?.Texts("against") ?? []).Select(id => new DataNode.String(id))])),
            ("citations", _unnamed.Or(facts?.Citations())),
        ]);
    }

    private DataNode.Mapping Reply(ArgdownRelation relation)
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
            ("text", relation.From.Text),
            ("voice", facts?.Text("voice")),
            ("hedge", facts?.Markdown("hedge")),
            ("note", facts?.Markdown("note")),
            ("citations", _unnamed.Or(facts?.Citations())),
        ]);
    }

    private static string Kind(ArgdownRelationKind kind) => kind switch
    {
        ArgdownRelationKind.Support => "concede",
        ArgdownRelationKind.Undercut => "undercut",
        _ => "rebut",
    };
}
