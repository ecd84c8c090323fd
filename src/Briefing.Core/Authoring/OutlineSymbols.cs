using Briefing.Authoring.Cursors;
using Briefing.Authoring.Outlines;
using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Authoring;

/// <summary>The table of contents of a file, also of one that cannot be read.</summary>
internal static class OutlineSymbols
{
    private const int MaxLength = 80;

    // What a person knows an entry by, the best first.
    private static readonly string[] s_names = ["id", "name", "title", "to", "stakeholder", "version", "family", "literal", "source"];
    private static readonly string[] s_details = ["claim", "question", "title", "name", "text", "about", "line", "date", "summary"];

    public static ImmutableArray<OutlineSymbol> Of(WorkingFile file) => file.Outline switch
    {
        OutlineNode.Mapping root => [.. Titles(root), .. Groups(root, new(file.Format.Root, null))],
        OutlineNode.Sequence root => [.. Entries(root, new(file.Format.Root, null))],
        _ => [],
    };

    /// <summary>The debate's title and watershed, the stakeholder's name.</summary>
    private static IEnumerable<OutlineSymbol> Titles(OutlineNode.Mapping root) =>
        from entry in root.Entries
        where entry.Key is "title" or "name" or "watershed"
        let name = entry.Value switch
        {
            OutlineNode.Text { Value: { Length: > 0 } words } => words,
            OutlineNode.Mapping mapping => mapping.TextOf("name"),
            _ => null,
        }
        where name is not null
        select new OutlineSymbol(
            Shortened(name),
            entry.Value is OutlineNode.Mapping inner && inner.TextOf("date") is { } date ? $"{entry.Key}, {date}" : entry.Key,
            OutlineSymbolKind.Title,
            entry.Start, entry.End, entry.Start, entry.KeyEnd);

    /// <summary>The keys of a mapping whose values have parts.</summary>
    private static IEnumerable<OutlineSymbol> Groups(OutlineNode.Mapping mapping, Expectation expected)
    {
        foreach (var entry in mapping.Entries)
        {
            var value = expected.Of(entry.Key);
            ImmutableArray<OutlineSymbol> parts = (entry.Value, value.Value) switch
            {
                (OutlineNode.Sequence list, Value.List { Item: Value.Object { Schema.IsFlow: false } }) => [.. Entries(list, value)],
                (OutlineNode.Mapping ids, Value.IdMap { Item: Value.Object }) => [.. ByIds(ids, value)],
                _ => [],
            };
            if (parts.Length > 0)
                yield return new(entry.Key, parts.Length.ToString(CultureInfo.InvariantCulture), OutlineSymbolKind.Group, entry.Start, entry.End, entry.Start, entry.KeyEnd) { Parts = parts };
        }
    }

    private static IEnumerable<OutlineSymbol> Entries(OutlineNode.Sequence list, Expectation expected)
    {
        foreach (var item in list.Items)
        {
            if (item.Value is not OutlineNode.Mapping mapping)
                continue;

            var named = s_names.Select(mapping.Find).FirstOrDefault(entry => entry?.Value is OutlineNode.Text { Value.Length: > 0 });
            var detail = DetailOf(mapping, named?.Key);
            var name = named is null ? detail : mapping.TextOf(named.Key)!;
            var first = FirstOf(mapping, expected.OfItem());
            var at = named?.Value ?? mapping;
            yield return new(
                name.Length > 0 ? Shortened(name) : "…",
                named is null ? first : string.Join(": ", new[] { first, detail }.Where(words => words.Length > 0)),
                named?.Key == "id" ? OutlineSymbolKind.Defined : OutlineSymbolKind.Entry,
                item.Start, item.End, at.Start, named is null ? Math.Min(at.End, at.Start + 1) : at.End)
            {
                Parts = [.. Groups(mapping, expected.OfItem())],
            };
        }
    }

    private static IEnumerable<OutlineSymbol> ByIds(OutlineNode.Mapping ids, Expectation expected) =>
        from entry in ids.Entries
        where entry.Key.Length > 0
        let detail = entry.Value is OutlineNode.Mapping mapping ? DetailOf(mapping, named: null) : ""
        select new OutlineSymbol(entry.Key, detail, OutlineSymbolKind.Entry, entry.Start, entry.End, entry.Start, entry.KeyEnd)
        {
            Parts = entry.Value is OutlineNode.Mapping keys ? [.. Groups(keys, expected.Of(entry.Key))] : [],
        };

    /// <summary>What tells an entry from others before its words do: how a reply answers, when something happened.</summary>
    private static string FirstOf(OutlineNode.Mapping mapping, Expectation expected) => expected.Value switch
    {
        Value.Object { Schema: var schema } when schema == PositionFormat.Reply.Schema => mapping.TextOf("kind"),
        Value.Object { Schema: var schema } when schema == DebateFormat.Event.Schema => mapping.TextOf("date"),
        _ => null,
    } ?? "";

    private static string DetailOf(OutlineNode.Mapping mapping, string? named) => Shortened(
        s_details.Where(key => key != named).Select(mapping.TextOf).FirstOrDefault(text => text is not null) ?? "");

    private static string Shortened(string text) =>
        text.Length <= MaxLength ? text : $"{text[..WholeCharacter.Before(text, MaxLength)].TrimEnd()}…";
}
