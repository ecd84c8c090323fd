using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Import.Files;
using Briefing.Load;
using Briefing.Load.Format;
using Briefing.Model;
using Briefing.Scaffold;
using Briefing.Text;

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

    private ArgdownDraft(ArgdownDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _parties = ArgdownParties.Of(document, diagnostics);
        _issues = ArgdownIssues.Of(document);
        _replies = Replies().ToLookup(relation => relation.From);
        NameArguments();
    }

    public static ImmutableArray<(string Name, string Content)> Of(
        ArgdownDocument document, TextFile file, DiagnosticBag diagnostics)
    {
        var draft = new ArgdownDraft(document, diagnostics);
        ImmutableArray<NewNode> positions = [.. draft._parties.All.Select(draft.Position)];
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
                var name = Wording.Quote(silent.Title.Value);
                _diagnostics.Add(Problems.NoPlace(at, $"A relation to {name}, which the file nowhere says,"));
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
        foreach (var element in _document.Elements.Where(e => _document.Relations.All(relation => relation.From != e)))
        {
            if (element.Facts?.Text("to") is { } title && Find(title) is { } to)
                yield return new(element, ArgdownRelationKind.Attack, to, element.At);
        }
    }

    private ArgdownElement? Find(string title) => _document.Elements.FirstOrDefault(element =>
        element.IsArgument && element.Title.Value == title && element.Text.Length > 0);

    private void NameArguments()
    {
        var targets = _replies.SelectMany(group => group).Select(relation => relation.To).ToHashSet();
        var ids = _parties.All.ToDictionary(party => party, _ => new NewIds([]));
        foreach (var element in _document.Elements.Where(e => e.Text.Length > 0 && !IsStance(e)))
        {
            var isReplyOnly = _replies[element].Any() && !targets.Contains(element);
            var isGroundsOnly = _grounds.ContainsValue(element) && !targets.Contains(element);
            if (!isReplyOnly && !isGroundsOnly)
                _names.Add(element, ids[_parties.Of(element)].Next(ShortName(element), "argument"));
        }
    }

    /// <summary>The last part of a title such as "operator/riders", or the first words of an untitled element.</summary>
    private static string ShortName(ArgdownElement element) => element.Title.Value is { Length: > 0 } title
        ? title[(title.LastIndexOf('/') + 1)..]
        : string.Join(' ', element.Text.Split(' ').Take(5));

    private NewNode.Keys Debate(TextFile file)
    {
        var facts = _document.FrontMatter;
        var date = facts?.Text("date");
        var isDay = date is not null && PartialDate.Parse(date) is { } parsed && parsed.First == parsed.Last;
        if (facts is not null && date is not null && !isDay)
            _diagnostics.Add(Problems.NoPlace(facts.At, "A date that is no day, as in 2024-03-01,"));

        var parties = _parties.All.Select(party => new NewNode.Words(party.Id));
        return new(
        [
            NewKey.Required("title", facts?.Text("title"), "as the briefing prints it"),
            .. NewKey.IfGiven("question", facts?.Text("subTitle")),
            NewKey.Required("as-of", isDay ? date : null, $"the day for which it is true; {Path.GetFileName(file.Path)} gives none"),
            new("stakeholders", new NewNode.List([.. parties])),
            new("issues", new NewNode.List([.. _issues.All.Select(issue => issue.Node)])),
        ]);
    }

    private NewNode.List Sources()
    {
        var cited = _document.Elements
            .SelectMany(element => element.Facts?.CitedSources() ?? [])
            .Distinct(StringComparer.Ordinal);
        return new(
        [
            .. cited.Select(id => new NewNode.Keys(
            [
                new("id", new NewNode.Words(id)),
                NewKey.Required("type", null, "as CSL names it: article-newspaper, report, webpage"),
                NewKey.Required("title", null, "as it stands there"),
                NewKey.Required("language", null, "a tag such as en or ja"),
                NewKey.Required("translated", null, "none, human, machine or unknown"),
            ])),
        ]);
    }

    private NewNode.Keys Position(ArgdownParty party)
    {
        var own = _document.Elements.Where(e => e.Text.Length > 0 && _parties.Of(e) == party).ToList();
        return new NewKeys()
            .Add("id", party.Id)
            .AddRequired("name", party.Name, "as the briefing prints it")
            .AddRequired("summary", null, "its position in a few sentences")
            .AddMapping("stances", own.Where(IsStance).Select(e => new NewKey(_issues.Of(e).Id, Stance(e))))
            .Add("arguments", own.Where(_names.ContainsKey), Argument)
            .Add("replies", own.SelectMany(e => _replies[e]), Reply)
            .Block;
    }

    private static NewNode.Keys Stance(ArgdownElement element) => new NewKeys()
        .Add("answer", element.Facts!.Text("answer"))
        .Add("line", element.Text)
        .Add("citations", element.Facts?.Citations() ?? [], citation => citation)
        .Block;

    private NewNode.Keys Argument(ArgdownElement element) => new NewKeys()
        .Add("id", _names[element])
        .Add("issue", _issues.Of(element).Id)
        .Add("claim", element.Text)
        .Add("grounds", _grounds.GetValueOrDefault(element)?.Text ?? element.Facts?.Markdown("grounds"))
        .Add("warrant", element.Facts?.Markdown("warrant"))
        .AddRequired("voice", element.Facts?.Text("voice"), "own, quoted, reported, analysis or inference")
        .Add("hedge", element.Facts?.Markdown("hedge"))
        .Add("note", element.Facts?.Markdown("note"))
        .Add("against", element.Facts?.Texts("against") ?? [], id => new NewNode.Words(id))
        .Add("citations", element.Facts?.Citations() ?? [], citation => citation)
        .Block;

    private NewNode.Keys Reply(ArgdownRelation relation)
    {
        var facts = relation.From.Facts;

        // Only marks the key as used: the relation gives the same argument.
        facts?.Text("to");
        return new NewKeys()
            .Add("to", $"{_parties.Of(relation.To).Id}/{_names[relation.To]}")
            .Add("kind", facts?.Text("kind") ?? Kind(relation.Kind))
            .Add("basis", facts?.Text("basis") ?? "juxtaposed")
            .Add("text", relation.From.Text)
            .Add("voice", facts?.Text("voice"))
            .Add("hedge", facts?.Markdown("hedge"))
            .Add("note", facts?.Markdown("note"))
            .Add("citations", facts?.Citations() ?? [], citation => citation)
            .Block;
    }

    private static string Kind(ArgdownRelationKind kind) => kind switch
    {
        ArgdownRelationKind.Support => "concede",
        ArgdownRelationKind.Undercut => "undercut",
        _ => "rebut",
    };
}
