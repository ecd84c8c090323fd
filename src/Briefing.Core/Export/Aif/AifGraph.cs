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
    private readonly Debate _debate;

    private AifGraph(Debate debate) => _debate = debate;

    public IReadOnlyList<AifNode> Nodes => _nodes;

    /// <summary>Pairs of node ids.</summary>
    public IReadOnlyList<(int From, int To)> Edges => _edges;

    public static AifGraph Of(DebateMap map)
    {
        var graph = new AifGraph(map.Debate);
        foreach (var argument in map.Arguments)
            graph.Add(argument);

        return graph;
    }

    private void Add(MappedArgument mapped)
    {
        var argument = mapped.Argument;
        var claim = Node(AifKind.I, PlainText.Of(argument.Claim));
        var locution = Locution(mapped.Owner, claim.Text, argument.Citations);
        Anchor(locution, Asserting, claim);

        var premises = Premises(mapped);
        AifNode? inference = null;
        if (premises.Count > 0)
        {
            inference = Node(AifKind.RA, "Default Inference");
            foreach (var premise in premises)
                Link(premise, inference);

            Link(inference, claim);
        }

        foreach (var reply in mapped.Replies)
            Add(reply, locution, claim, premises, inference);
    }

    private void Add(
        MappedReply mapped, AifNode answered, AifNode claim, List<AifNode> premises, AifNode? inference)
    {
        var reply = mapped.Reply;
        var text = PlainText.Of(mapped.Text);
        var locution = Locution(mapped.From, text, mapped.Citations);
        var transition = Node(AifKind.TA, "Default Transition");
        Link(answered, transition);
        Link(transition, locution);

        if (reply.Kind.Value == ReplyKind.Concede)
        {
            Anchor(locution, Agreeing, claim);
            return;
        }

        var content = Node(AifKind.I, text);
        Anchor(locution, Asserting, content);
        var target = reply.Kind.Value switch
        {
            ReplyKind.Rebut => claim,
            ReplyKind.Undermine => premises[0],
            ReplyKind.Undercut => inference,
            ReplyKind.Reframe => null,
            _ => throw new InvalidOperationException($"No conflict for {reply.Kind.Value}."),
        };
        if (target is null)
            return;

        var conflict = Node(AifKind.CA, "Default Conflict");
        Link(content, conflict);
        Link(conflict, target);
        Anchor(transition, Disagreeing, conflict);
    }

    /// <summary>
    /// Grounds and warrant. If an argument has neither and a reply attacks its premise or its inference, its citation serves as
    /// the premise.
    /// </summary>
    private List<AifNode> Premises(MappedArgument mapped)
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
        var name = PlainText.OfLine(_debate.Stakeholders[speaker].Name.Value);
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
