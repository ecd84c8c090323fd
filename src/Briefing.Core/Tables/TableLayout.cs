using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Tables;

/// <summary>
/// The sheets that a debate fills, made of the description of the format: each list of objects is a sheet, each key a column.
/// Short objects in braces, such as citations, are lines of a cell.
/// </summary>
internal static class TableLayout
{
    private const string Debate = "debate";
    private const string Stakeholders = "stakeholders";

    // What a reader looks for first; the others follow in the order of the format.
    private static readonly ImmutableArray<string> s_first =
        ["Debate", "Stakeholders", "Issues", "Arguments", "Replies", "Stances", "Proposals", "Sources", "Events", "Conflicts"];

    public static ImmutableArray<TableSheet> All { get; } = InOrder(Sheets());

    public static TableSheet Find(string name) => All.First(sheet => sheet.Name == name);

    private static ImmutableArray<TableSheet> InOrder(IEnumerable<TableSheet> sheets) =>
        [.. sheets.OrderBy(sheet => (uint)s_first.IndexOf(sheet.Name))];

    private static IEnumerable<TableSheet> Sheets()
    {
        foreach (var key in DataFormat.File.Schema.Keys)
        {
            var sheets = key switch
            {
                { Value: Value.Object { Schema: var item } } => Of(item, [key.Name], null, isSingle: true),

                // What follows from the rest is not filled in.
                { Name: "map" } => [],
                { Value: Value.List { Item: Value.Object { Schema: var item } } } => Of(item, [key.Name], null, isSingle: false),
                _ => [],
            };
            foreach (var sheet in sheets)
                yield return sheet;
        }
    }

    private static IEnumerable<TableSheet> Of(ObjectSchema schema, ImmutableArray<string> path, TableSheet? parent, bool isSingle)
    {
        ImmutableArray<SheetColumn> above = parent is null or { IsSingle: true } ? [] : [ParentColumn(parent)];
        var own = Columns(schema, [], isRequired: true);
        var sheet = new TableSheet(Name(path, parent), path, schema, parent, [.. above, .. own])
        {
            IsSingle = isSingle,
        };
        yield return sheet;
        foreach (var child in Keys(schema).SelectMany(key => Of(ItemOf(key.Value), key, sheet)))
            yield return child;
    }

    private static IEnumerable<TableSheet> Of(ObjectSchema? item, Key key, TableSheet parent) =>
        item is null ? [] : Of(item, [.. parent.Path, key.Name], parent, isSingle: false);

    private static IEnumerable<SheetColumn> Columns(ObjectSchema schema, ImmutableArray<string> path, bool isRequired) =>
        Keys(schema).Where(key => ItemOf(key.Value) is null).SelectMany(key => key.Value is Value.Object { Schema: var part }
            ? Columns(part, [.. path, key.Name], isRequired && key.IsRequired)
            : [new SheetColumn([.. path, key.Name], key, isRequired && key.IsRequired)]);

    /// <summary>The keys as JSON orders them, without those that it has elsewhere.</summary>
    private static IEnumerable<Key> Keys(ObjectSchema schema)
    {
        Key[] heading = schema.Heading is null ? [] : [schema.Heading];
        var first = schema.JsonForm.First;
        return heading.Concat(schema.Keys)
            .Where(key => !schema.JsonForm.LeftOut.Contains(key.Name))
            .OrderBy(key => key.Name == "id" || first.Contains(key.Name) ? 0 : 1);
    }

    /// <summary>The objects that a sheet of their own lists; <c>null</c> if the value fits in cells.</summary>
    private static ObjectSchema? ItemOf(Value value) => value switch
    {
        Value.List { Item: Value.Object { Schema: { IsFlow: false } item } } => item,
        Value.IdMap { Item: Value.Object { Schema: var item } } => item,
        _ => null,
    };

    private static SheetColumn ParentColumn(TableSheet parent)
    {
        var what = parent.Schema.JsonForm.Name ?? parent.Schema.Name;
        var kind = parent.Path is [Stakeholders] ? ScalarKind.StakeholderId
            : parent.Path is ["issues"] ? ScalarKind.IssueId
            : ScalarKind.Word;
        return new([], new(what, new Value.Scalar(kind), $"the id of the {what} that it belongs to", true, null), IsRequired: true);
    }

    private static string Name(ImmutableArray<string> path, TableSheet? parent)
    {
        var own = SheetColumn.Headline(path[^1]);
        return parent is null || parent.Path is [Debate] or [Stakeholders]
            ? own
            : SheetColumn.Headline($"{parent.Schema.JsonForm.Name ?? parent.Schema.Name} {path[^1]}");
    }
}
