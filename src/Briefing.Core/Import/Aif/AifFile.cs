using Briefing.Load.Yaml;

namespace Briefing.Import.Aif;

/// <summary>The nodes of AIF as JSON, or of xAIF, which wraps it, with their edges and speakers.</summary>
internal sealed class AifFile
{
    private readonly Dictionary<string, AifNode> _byId = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    private AifFile(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>In the order of the file.</summary>
    public List<AifNode> Nodes { get; } = [];

    /// <summary>The last day that a node is dated.</summary>
    public string? Date { get; private set; }

    public static AifFile Of(YamlNode root, DiagnosticBag diagnostics)
    {
        var file = new AifFile(diagnostics);
        var graph = (root as YamlNode.Mapping)?.Find("AIF")?.Value as YamlNode.Mapping ?? root as YamlNode.Mapping;
        foreach (var node in Objects(graph, "nodes"))
            file.AddNode(node);

        foreach (var edge in Objects(graph, "edges"))
            file.AddEdge(edge);

        file.ReadSpeakers(graph);
        return file;
    }

    private static IEnumerable<YamlNode.Mapping> Objects(YamlNode.Mapping? parent, string key) =>
        parent?.Find(key)?.Value is YamlNode.Sequence list ? list.Items.OfType<YamlNode.Mapping>() : [];

    private static string? Text(YamlNode.Mapping node, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (node.Find(key)?.Value is YamlNode.Scalar { IsNull: false, Text: var text })
                return text.Trim();
        }

        return null;
    }

    private void AddNode(YamlNode.Mapping json)
    {
        var id = Text(json, "nodeID", "id");
        var node = new AifNode(id ?? "", Text(json, "type") ?? "", Text(json, "text") ?? "", Text(json, "scheme"), json.At);
        if (id is null || !_byId.TryAdd(id, node))
        {
            _diagnostics.Add(Problems.NoPlace(json.At, id is null ? "A node without an id" : $"A second node with the id {Phrase.Quote(id)}"));
            return;
        }

        Nodes.Add(node);
        if (Text(json, "timestamp") is { Length: >= 10 } stamp && PartialDate.Parse(stamp[..10]) is not null
            && (Date is null || string.CompareOrdinal(stamp[..10], Date) > 0))
        {
            Date = stamp[..10];
        }
    }

    private void AddEdge(YamlNode.Mapping json)
    {
        if (_byId.GetValueOrDefault(Text(json, "fromID", "from") ?? "") is { } from
            && _byId.GetValueOrDefault(Text(json, "toID", "to") ?? "") is { } to)
        {
            from.To.Add(to);
            to.From.Add(from);
        }
        else
        {
            _diagnostics.Add(Problems.NoPlace(json.At, "An edge to a node that does not exist"));
        }
    }

    /// <summary>By the list of locutions, or else by the name before a locution's words.</summary>
    private void ReadSpeakers(YamlNode.Mapping? graph)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var person in Objects(graph, "participants"))
        {
            var name = string.Join(' ', new[] { Text(person, "firstname"), Text(person, "surname") }.Where(part => part is { Length: > 0 }));
            if (Text(person, "participantID", "personID") is { } id && name.Length > 0)
                names.TryAdd(id, name);
        }

        foreach (var locution in Objects(graph, "locutions"))
        {
            if (_byId.GetValueOrDefault(Text(locution, "nodeID") ?? "") is not { } node)
                continue;

            node.Source = Text(locution, "source");
            node.Speaker = names.GetValueOrDefault(Text(locution, "personID", "participantID") ?? "");
        }

        foreach (var node in Nodes.Where(node => node is { Type: "L", Speaker: null }))
            node.Speaker = node.Text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 and <= 60 ? node.Text[..colon].Trim() : null;
    }
}
