namespace Briefing.Tests.Architecture;

/// <summary>Finds what depends on itself through others (strongly connected components, Tarjan 1972).</summary>
internal sealed class Cycles
{
    private readonly ILookup<string, string> _edges;
    private readonly Dictionary<string, (int Index, int Lowest)> _seen = [];
    private readonly Stack<string> _open = [];
    private readonly List<string> _found = [];

    private Cycles(IEnumerable<(string From, string To)> edges) =>
        _edges = edges.Where(edge => edge.From != edge.To).Distinct().ToLookup(edge => edge.From, edge => edge.To);

    /// <returns>The members of each cycle in their order, with commas between them; empty if there is none.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<(string From, string To)> edges)
    {
        var cycles = new Cycles(edges);
        foreach (var node in cycles._edges.Select(group => group.Key).Order(StringComparer.Ordinal))
            cycles.Visit(node);

        return cycles._found;
    }

    private void Visit(string node)
    {
        if (_seen.ContainsKey(node))
            return;

        var index = _seen.Count;
        _seen[node] = (index, index);
        _open.Push(node);
        foreach (var next in _edges[node])
        {
            Visit(next);
            if (_open.Contains(next))
                _seen[node] = (index, Math.Min(_seen[node].Lowest, _seen[next].Lowest));
        }

        if (_seen[node].Lowest == index)
            Close(node);
    }

    private void Close(string first)
    {
        var members = new List<string>();
        do
        {
            members.Add(_open.Pop());
        }
        while (members[^1] != first);

        if (members.Count > 1)
            _found.Add(string.Join(", ", members.Order(StringComparer.Ordinal)));
    }
}
