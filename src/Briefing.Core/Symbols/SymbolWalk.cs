using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Symbols;

/// <summary>Collects the ids of one file, by the schema of its format.</summary>
/// <param name="owner">The stakeholder whose file it is; empty for another file.</param>
internal sealed class SymbolWalk(string owner)
{
    private static readonly ImmutableDictionary<ObjectSchema, SymbolKind> s_defined = new Dictionary<ObjectSchema, SymbolKind>
    {
        [PositionFormat.File.Schema] = SymbolKind.Stakeholder,
        [DebateFormat.Issue.Schema] = SymbolKind.Issue,
        [SourceFormat.Source.Schema] = SymbolKind.Source,
        [PositionFormat.Argument.Schema] = SymbolKind.Argument,
    }.ToImmutableDictionary();

    private readonly List<Occurrence> _found = [];

    public IReadOnlyList<Occurrence> Found => _found;

    public void Visit(YamlNode node, Value value)
    {
        switch (value, node)
        {
            case (Value.Scalar { Kind: var kind }, YamlNode.Scalar { IsNull: false } scalar):
                Add(kind, scalar);
                break;
            case (Value.Object { Schema: var schema }, YamlNode.Mapping mapping):
                Visit(mapping, schema);
                break;
            case (Value.List { Item: var item }, YamlNode.Sequence list):
                foreach (var one in list.Items)
                    Visit(one, item);
                break;
            case (Value.OneOrMore { Item: var item }, YamlNode.Sequence list):
                foreach (var one in list.Items)
                    Visit(one, item);
                break;
            case (Value.OneOrMore { Item: var item }, _):
                Visit(node, item);
                break;
            case (Value.IdMap map, YamlNode.Mapping mapping):
                foreach (var entry in mapping.Entries)
                {
                    Add(map.Ids, new(entry.Key.Value, ScalarForm.Plain, entry.Key.At, entry.Key.At));
                    Visit(entry.Value, map.Item);
                }

                break;
            default:
                break;
        }
    }

    private void Visit(YamlNode.Mapping mapping, ObjectSchema schema)
    {
        foreach (var entry in mapping.Entries)
        {
            if (schema.Find(entry.Key.Value) is not { Value: var value })
                continue;

            if (value is not Value.Scalar { Kind: ScalarKind.NewId })
                Visit(entry.Value, value);
            else if (s_defined.TryGetValue(schema, out var kind) && entry.Value is YamlNode.Scalar id)
                AddDefinition(new(kind, id.Text.Trim(), kind == SymbolKind.Argument ? owner : null), id);
        }
    }

    private void Add(ScalarKind kind, YamlNode.Scalar scalar)
    {
        var text = scalar.Text.Trim();
        var written = scalar.At.Of(text);
        foreach (var (symbol, start) in NamedSymbols.In(text, kind, owner))
        {
            // All of it where it is not written as it is.
            var at = written.Length == text.Length ? new TextSpan(written.File, written.Start + start, symbol.Id.Length) : written;
            _found.Add(new(symbol, at, text, scalar.Extent, IsDefinition: false));
        }
    }

    private void AddDefinition(Symbol symbol, YamlNode.Scalar scalar)
    {
        if (symbol.Id.Length > 0)
            _found.Add(new(symbol, scalar.At.Of(symbol.Id), symbol.Id, scalar.Extent, IsDefinition: true));
    }
}
