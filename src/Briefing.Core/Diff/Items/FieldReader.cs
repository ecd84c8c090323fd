using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Text.Words;

namespace Briefing.Diff.Items;

/// <summary>Reads an object's keys as fields. Missing values and the object's own id have none.</summary>
/// <param name="names">Maps ids to those of the debate to compare with.</param>
internal sealed class FieldReader(RenamedIds names)
{
    /// <summary>The label of all keys of a locator: together they are one field.</summary>
    private const string Place = "place";

    /// <param name="owner">The id of the object that contains it; empty if it has none.</param>
    public IEnumerable<ItemField> Read(DataNode.Mapping keys, string owner = "") => keys.Schema!.Keys
        .Where(key => key.Label.Length > 0)
        .SelectMany(key => keys[key.Name] is { } value ? Read(key, value, keys, owner) : [])
        .Where(field => field.Text.Length > 0)
        .DistinctBy(field => field.Name);

    /// <summary>The text of a key for comparison.</summary>
    public string TextOf(DataNode.Mapping keys, string name)
    {
        var key = keys.Schema!.Find(name) ?? keys.Schema.Heading!;
        return TextOf(((Value.Scalar)key.Value).Kind, keys[name]!);
    }

    /// <summary>The id of a stakeholder's argument for comparison.</summary>
    public string OwnArgument(string stakeholder, string id) => names.Argument(new(stakeholder, id)).Argument;

    public static string PlaceOf(DataNode.Mapping citation) => string.Join(", ", new[]
    {
        citation["paragraph"] switch
        {
            DataNode.Number paragraph => $"paragraph {paragraph.Digits}",
            DataNode.String paragraphs => $"paragraphs {paragraphs.Text}",
            _ => "",
        },
        citation["page"] is DataNode.String page ? $"page {page.Text}" : "",
        citation["section"] is DataNode.String section ? $"section “{section.Text}”" : "",
        citation["timestamp"] is DataNode.String timestamp ? $"at {timestamp.Text}" : "",
    }.Where(part => part.Length > 0));

    private IEnumerable<ItemField> Read(Key key, DataNode value, DataNode.Mapping keys, string owner) => (key.Value, value) switch
    {
        (Value.Scalar { Kind: ScalarKind.NewId } or Value.List { Item: Value.Scalar { Kind: ScalarKind.NewId } }, _) => [],
        _ when key.Label == Place => [Word(Place, PlaceOf(keys))],
        (Value.Scalar { Kind: ScalarKind.Markdown or ScalarKind.Line or ScalarKind.Place }, DataNode.String words) =>
            [Word(key.Label, words.Text) with { IsProse = true }],
        (Value.Scalar { Kind: ScalarKind.ArgumentId }, DataNode.String id) => [Word(key.Label, OwnArgument(owner, id.Text))],
        (Value.Scalar { Kind: var kind }, _) => [Word(key.Label, TextOf(kind, value))],
        (Value.OneOf, DataNode.String word) => [Word(key.Label, word.Text)],
        (Value.List { Item: Value.Scalar { Kind: var kind } }, DataNode.List list) =>
            [Word(key.Label, string.Join(", ", list.Items.Select(item => TextOf(kind, item))))],
        (Value.List { Item: Value.Object { Schema: var item } }, DataNode.List list) when ItemKinds.Of(item) is null =>
            [Word(key.Label, string.Join(", ", list.Items.Cast<DataNode.Mapping>().Select(Joined)))],
        (Value.IdMap { Item: Value.OneOrMore }, DataNode.Mapping speakers) =>
            [Word(key.Label, string.Join("; ", speakers.Entries.Select(Speaker)))],

        // The key with the same label as the whole comes first.
        (Value.Object { Schema: var item }, DataNode.Mapping parts) when ItemKinds.Of(item) is null =>
            Read(parts).OrderBy(field => field.Name != key.Label),
        _ => [],
    };

    private string TextOf(ScalarKind kind, DataNode value) => (kind, value) switch
    {
        (ScalarKind.StakeholderId, DataNode.String id) => names.Stakeholder(id.Text),
        (ScalarKind.IssueId, DataNode.String id) => names.Issue(id.Text),
        (ScalarKind.SourceId, DataNode.String id) => names.Source(id.Text),
        (ScalarKind.Argument, DataNode.String word) when References.Parse(word.Text) is { } reference =>
            names.Argument(reference).ToString(),
        (ScalarKind.Date or ScalarKind.Day, DataNode.String word) => PartialDate.Parse(word.Text)?.Display ?? word.Text,
        (_, DataNode.String words) => words.Text,
        (_, DataNode.Number number) => number.Digits,
        (_, DataNode.Boolean truth) => truth.Word,
        _ => throw new InvalidOperationException($"A {kind} is no {value}."),
    };

    private string Speaker(DataEntry speaker) => $"{names.Stakeholder(speaker.Name)} ({Joined((DataNode.List)speaker.Value)})";

    private string Joined(DataNode.Mapping keys) => string.Join(", ", Read(keys).Select(field => field.Text));

    private static string Joined(DataNode.List list) =>
        string.Join(", ", list.Items.OfType<DataNode.String>().Select(words => words.Text));

    private static ItemField Word(string name, string text) => new(name, Rewording.Unwrapped(text), IsProse: false);
}
