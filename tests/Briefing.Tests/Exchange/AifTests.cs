using System.Text.Json;
using Briefing.Map;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Exchange;

/// <summary>The rules of AIF and of Inference Anchoring Theory: which node may join which.</summary>
public sealed class AifTests
{
    private static readonly (string From, string To)[] s_mayJoin =
    [
        ("I", "RA"), ("RA", "I"),
        ("I", "CA"), ("CA", "I"), ("CA", "RA"),
        ("L", "TA"), ("TA", "L"),
        ("L", "YA"), ("TA", "YA"), ("YA", "I"), ("YA", "CA"),
    ];

    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    [Theory]
    [MemberData(nameof(Debates))]
    public void Edges_join_only_what_may_be_joined(string debate)
    {
        var graph = Graph.Of(SampleDebates.Map(debate));
        Assert.All(graph.Edges, edge => Assert.Contains((graph.TypeOf(edge.From), graph.TypeOf(edge.To)), s_mayJoin));
        Assert.Equal(graph.Edges.Count, graph.Edges.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Debates))]
    public void Every_scheme_leads_from_something_to_exactly_one_thing(string debate)
    {
        var graph = Graph.Of(SampleDebates.Map(debate));
        foreach (var node in graph.Types.Where(node => node.Value is "RA" or "CA" or "YA" or "TA").Select(node => node.Key))
        {
            var into = graph.Edges.Where(edge => edge.To == node).Select(edge => edge.From).ToList();
            var from = graph.Edges.Where(edge => edge.From == node).Select(edge => graph.TypeOf(edge.To)).ToList();
            Assert.True(into.Count >= 1, $"Nothing leads to {node}.");

            // A transition leads to the next locution, and may anchor what is done by it.
            Assert.Single(from, type => type != "YA");
            Assert.True(graph.TypeOf(node) == "RA" || into.Count(other => graph.TypeOf(other) != "YA") == 1, node);
        }
    }

    [Theory]
    [MemberData(nameof(Debates))]
    public void A_stakeholder_asserts_each_argument_and_attacks_as_its_replies_say(string debate)
    {
        var map = SampleDebates.Map(debate);
        var graph = Graph.Of(map);
        var replies = map.Arguments.SelectMany(argument => argument.Replies).Select(reply => reply.Reply.Kind.Value).ToList();
        var conflicts = replies.Count(kind => kind is ReplyKind.Rebut or ReplyKind.Undermine or ReplyKind.Undercut);

        // A reply that is an argument has the locution of that argument.
        var spoken = map.Arguments.SelectMany(argument => argument.Replies).Count(reply => reply.Own is null);
        Assert.Equal(map.Arguments.Length + spoken, graph.Types.Values.Count(type => type == "L"));
        Assert.Equal(conflicts, graph.Types.Values.Count(type => type == "CA"));
        Assert.Equal(
            replies.Count(kind => kind == ReplyKind.Undercut),
            graph.Edges.Count(edge => graph.TypeOf(edge.From) == "CA" && graph.TypeOf(edge.To) == "RA"));
        Assert.Equal(replies.Count(kind => kind == ReplyKind.Concede), graph.Texts.Values.Count(text => text == "Agreeing"));
        Assert.Equal(graph.Types.Where(node => node.Value == "L").Select(node => node.Key).Order(), graph.Locutions.Keys.Order());
        Assert.All(graph.Locutions.Values, person => Assert.Contains(person, graph.Participants));
    }

    private sealed record Graph(
        Dictionary<string, string> Types,
        Dictionary<string, string> Texts,
        List<(string From, string To)> Edges,
        Dictionary<string, string> Locutions,
        List<string> Participants)
    {
        public static Graph Of(DebateMap map)
        {
            using var json = Exported.Json(map, "aif");
            return new(
                All("nodes").ToDictionary(node => Text(node, "nodeID"), node => Text(node, "type")),
                All("nodes").ToDictionary(node => Text(node, "nodeID"), node => Text(node, "text")),
                [.. All("edges").Select(edge => (Text(edge, "fromID"), Text(edge, "toID")))],
                All("locutions").ToDictionary(locution => Text(locution, "nodeID"), locution => Text(locution, "personID")),
                [.. All("participants").Select(participant => Text(participant, "participantID"))]);

            IEnumerable<JsonElement> All(string name) => json.RootElement.GetProperty(name).EnumerateArray();
            static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
        }

        public string TypeOf(string node) => Types[node];
    }
}
