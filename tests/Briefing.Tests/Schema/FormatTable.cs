using System.Text;
using Briefing.Load.Schemas;

namespace Briefing.Tests.Schema;

/// <summary>The tables of docs/format.md and docs/themes.md that say which keys an object has.</summary>
internal static class FormatTable
{
    /// <summary>All objects of a file, each once.</summary>
    public static IEnumerable<ObjectSchema> ObjectsIn(Value value) => value switch
    {
        Value.Object item => item.Schema.Keys.SelectMany(key => ObjectsIn(key.Value)).Prepend(item.Schema).Distinct(),
        Value.List list => ObjectsIn(list.Item),
        Value.IdMap map => ObjectsIn(map.Item),
        _ => [],
    };

    public static string Of(ObjectSchema schema)
    {
        var table = new StringBuilder("| key | value | meaning |\n| --- | --- | --- |\n");
        foreach (var key in schema.Keys)
            table.Append($"| `{key.Name}` | {(key.IsRequired ? "**required** " : "")}{Named(key.Value)} | {key.Meaning} |\n");

        return table.ToString();
    }

    private static string Named(Value value) => value switch
    {
        Value.Scalar scalar => Named(scalar.Kind),
        Value.OneOf one => string.Join(", ", one.Words.Select(word => $"`{word}`")),
        Value.Object item => $"[{item.Schema.Name}](#{item.Schema.Name.Replace(' ', '-')})",
        Value.List { Item: Value.Object } list => $"list: {Named(list.Item)}",
        Value.List list => $"list: {list.What}",
        Value.IdMap { Ids: ScalarKind.Code } map => $"mapping: {map.What} to {Named(map.Item)}",
        Value.IdMap map => $"mapping: {map.What} id to {Named(map.Item)}",
        Value.OneOrMore several => $"{several.What}, or a list of them",
        _ => throw new InvalidOperationException($"No name for a {value.GetType().Name}."),
    };

    private static string Named(ScalarKind kind) => kind switch
    {
        ScalarKind.Markdown => "text",
        ScalarKind.NewId or ScalarKind.StakeholderId or ScalarKind.IssueId or ScalarKind.SourceId or ScalarKind.ArgumentId => "id",
        ScalarKind.Argument => "reference",
        ScalarKind.Ratio => "number",
        ScalarKind.Paragraphs => "numbers",
        ScalarKind.Language => "tag",
        ScalarKind.SourceType => "word",
        ScalarKind.WebAddress => "address",
        ScalarKind.Doi or ScalarKind.Isbn => kind.ToString().ToUpperInvariant(),
        ScalarKind.Timestamp => "time",
        ScalarKind.Truth => "`true`, `false`",
        ScalarKind.Hyphenation => "tag, `true` or `false`",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
