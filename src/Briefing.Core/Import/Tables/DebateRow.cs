using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>An object of the debate that is made: from a row, from the debate that is there, or from both.</summary>
/// <param name="sheet">The list that it is in.</param>
/// <param name="parent">The object that holds the list, if any.</param>
/// <param name="old">What is there of it; <c>null</c> if it is new.</param>
internal sealed class DebateRow(TableSheet sheet, DebateRow? parent, DataNode.Mapping? old, TextSpan at)
{
    // Columns are made once.
    private readonly Dictionary<SheetColumn, YamlNode> _values = new(ReferenceEqualityComparer.Instance);

    public TableSheet Sheet => sheet;

    public DebateRow? Parent => parent;

    public DataNode.Mapping? Old => old;

    public TextSpan At { get; set; } = at;

    /// <summary>By what other rows call it: its id, or its number in brackets.</summary>
    public string Name { get; set; } = old?.Text("id") ?? "";

    /// <summary>Whether a row says something of it.</summary>
    public bool IsFilled { get; set; }

    /// <summary>The ids of the sources that it cites.</summary>
    public IEnumerable<YamlNode.Scalar> Sources => _values.Values
        .OfType<YamlNode.Sequence>()
        .SelectMany(list => list.Items)
        .OfType<YamlNode.Mapping>()
        .Select(item => item.Find("source")?.Value)
        .OfType<YamlNode.Scalar>();

    public bool Has(SheetColumn column) => _values.ContainsKey(column);

    public YamlNode? this[SheetColumn column]
    {
        get => _values.GetValueOrDefault(column);
        set => _values[column] = value!;
    }

    /// <summary>The object as the format reads it.</summary>
    /// <param name="rows">All rows.</param>
    public YamlNode.Mapping Node(ILookup<(TableSheet, DebateRow?), DebateRow> rows)
    {
        var entries = Entries(0, [.. sheet.Columns.Where(_values.ContainsKey)]).ToList();
        foreach (var child in TableLayout.All.Where(other => other.Parent == sheet))
        {
            var items = rows[(child, this)].Select(row => (YamlNode)row.Node(rows)).ToImmutableArray();
            if (!items.IsEmpty)
                entries.Add(new(new(child.Path[^1], At), new YamlNode.Sequence(items, items[0].At)));
        }

        return new([.. entries], IsComplete: true, At);
    }

    private IEnumerable<YamlEntry> Entries(int depth, ImmutableArray<SheetColumn> columns)
    {
        foreach (var group in columns.GroupBy(column => column.Path[depth]))
        {
            var (first, value) = (group.First(), _values[group.First()]);
            yield return first.Path.Length == depth + 1
                ? new(new(group.Key, value.At), value)
                : new(new(group.Key, value.At), new YamlNode.Mapping([.. Entries(depth + 1, [.. group])], IsComplete: true, value.At));
        }
    }
}
