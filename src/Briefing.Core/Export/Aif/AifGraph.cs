using Briefing.Export.Words;
using Briefing.Map;

namespace Briefing.Export.Aif;

/// <summary>
/// A debate as an argument graph (AIF; C. Chesñevar and others, "Towards an Argument Interchange Format", 2006). A
/// stakeholder utters a locution, which asserts a claim; premises lead to the claim through an inference; a rebuttal or an
/// undermining leads through a conflict to the claim or to a premise, an undercut to the inference; a concession agrees
/// with the claim. A reply that reframes the question only makes a transition from the argument.
/// </summary>
internal sealed class AifGraph
{
    public const string Asserting = "Asserting";
    public const string Agreeing = "Agreeing";
    public const string Disagreeing = "Disagreeing";

    private readonly List<AifNode> _nodes = [];
    private readonly List<(int From, int To)> _edges = [];
    private readonly Dictionary<ArgumentReference, AifArgument> _arguments = [];
    private readonly DebateMap _map;

    private AifGraph(DebateMap map) => _map = map;

    public IReadOnlyList<AifNode> Nodes => _nodes;

    /// <summary>Pairs of node ids.</summary>
    public IReadOnlyList<(int From, int To)> Edges => _edges;

    public static AifGraph Of(DebateMap map)
    {
        var graph = new AifGraph(map);
        foreach (var argument in map.Arguments)
        {
            var answered = graph.NodesOf(argument);
            foreach (var reply in argument.Replies)
                graph.Add(reply, answered);
        }

        return graph;
    }

    /// <summary>An argument has its nodes once, whether it comes first as an argument or as a reply.</summary>
    private AifArgument NodesOf(MappedArgument mapped)
    {
        if (_arguments.TryGetValue(mapped.Reference, out var known))
            return known;

        var argument = mapped.Argument;
        var claim = Node(AifKind.I, PlainText.Of(argument.Claim));
        var locution = Locution(mapped.Owner, claim.Text, argument.Citations);
        Anchor(locution, Asserting, claim);

        var premises = Premises(mapped);
        AifNode? inference = null;
        if (premises.Length > 0)
        {
            inference = Node(AifKind.RA, "Default Inference");
            foreach (var premise in premises)
                Link(premise, inference);

            Link(inference, claim);
        }

        return _arguments[mapped.Reference] = new(locution, claim, premises, inference);
    }

    private void Add(MappedReply mapped, AifArgument answered)
    {
        var own = _map.ReplyingArgument(mapped) is { } argument ? NodesOf(argument) : null;
        var text = PlainText.Of(mapped.Text);
        var locution = own?.Locution ?? Locution(mapped.From, text, mapped.Citations);
        var transition = Node(AifKind.TA, "Default Transition");
        Link(answered.Locution, transition);
        Link(transition, locution);

        if (mapped.Reply.Kind.Value == ReplyKind.Concede)
        {
            Anchor(locution, Agreeing, answered.Claim);
            return;
        }

        var content = own?.Claim ?? Asserted(locution, text);
        var target = mapped.Reply.Kind.Value switch
        {
            ReplyKind.Rebut => answered.Claim,
            ReplyKind.Undermine => answered.Premises[0],
            ReplyKind.Undercut => answered.Inference,
            ReplyKind.Reframe => null,
            _ => throw new InvalidOperationException($"No conflict for {mapped.Reply.Kind.Value}."),
        };
        if (target is null)
            return;

        var conflict = Node(AifKind.CA, "Default Conflict");
        Link(content, conflict);
        Link(conflict, target);
        Anchor(transition, Disagreeing, conflict);
    }

    private AifNode Asserted(AifNode locution, string text)
    {
        var content = Node(AifKind.I, text);
        Anchor(locution, Asserting, content);
        return content;
    }

    /// <summary>
    /// Grounds and warrant. If an argument has neither and a reply attacks its premise or its inference, its citation serves as
    /// the premise.
    /// </summary>
    private ImmutableArray<AifNode> Premises(MappedArgument mapped)
    {
        var (grounds, warrant) = (PlainText.Of(mapped.Argument.Grounds), PlainText.Of(mapped.Argument.Warrant));
        List<string> texts = [.. new[] { grounds, warrant }.OfType<string>()];
        var isNeeded = mapped.Replies.Any(r => r.Reply.Kind.Value is ReplyKind.Undermine or ReplyKind.Undercut);
        if (texts.Count == 0 && isNeeded)
            texts.Add(PlainText.Of(mapped.Argument.Citations));

        return [.. texts.Select(text => Node(AifKind.I, text))];
    }

    private AifNode Locution(int speaker, string text, IEnumerable<Citation> citations)
    {
        var name = PlainText.OfLine(_map.Debate.Stakeholders[speaker].Name.Value);
        var node = new AifNode(_nodes.Count + 1, AifKind.L, $"{name}: {text}")
        {
            Speaker = speaker,
            Source = PlainText.Of(citations),
        };
        _nodes.Add(node);
        return node;
    }

    private void Anchor(AifNode from, string illocution, AifNode to)
    {
        var anchor = Node(AifKind.YA, illocution);
        Link(from, anchor);
        Link(anchor, to);
    }

    private AifNode Node(AifKind kind, string text)
    {
        var node = new AifNode(_nodes.Count + 1, kind, text);
        _nodes.Add(node);
        return node;
    }

    private void Link(AifNode from, AifNode to) => _edges.Add((from.Id, to.Id));
}
