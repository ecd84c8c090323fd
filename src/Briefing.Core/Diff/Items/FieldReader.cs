using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Phrases;

namespace Briefing.Diff.Items;

/// <summary>Reads an object's keys as fields. Missing values and the object's own id have none.</summary>
/// <param name="names">Maps ids to those of the debate to compare with.</param>
internal sealed class FieldReader(RenamedIds names, ItemWording wording)
{
    /// <summary>The label of all keys of a locator: together they are one field.</summary>
    private const string Place = "place";

    /// <param name="owner">The id of the object that contains it; empty if it has none.</param>
    public IEnumerable<ItemField> Read(ItemKind kind, DataNode.Mapping keys, string owner) =>
        Read(keys, owner).Select(field => wording.Field(kind, field)).OfType<ItemField>().Where(field => field.Text.Length > 0);

    /// <summary>The text of a key for comparison: ids as they are.</summary>
    public string TextOf(DataNode.Mapping keys, string name)
    {
        var key = keys.Schema!.Find(name) ?? keys.Schema.Heading!;
        return TextOf(((Value.Scalar)key.Value).Kind, keys[name]!);
    }

    /// <summary>The id of a stakeholder's argument for comparison.</summary>
    public string OwnArgument(string stakeholder, string id) => names.Argument(new(stakeholder, id)).Argument;

    /// <summary>As the files have it.</summary>
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

    private IEnumerable<ItemField> Read(DataNode.Mapping keys, string owner = "") => keys.Schema!.Keys
        .Where(key => key.Label.Length > 0)
        .SelectMany(key => keys[key.Name] is { } value ? Read(key, value, keys, owner) : [])
        .Where(field => field.Text.Length > 0)
        .DistinctBy(field => field.Key);

    private IEnumerable<ItemField> Read(Key key, DataNode value, DataNode.Mapping keys, string owner) => (key.Value, value) switch
    {
        (Value.Scalar { Kind: ScalarKind.NewId } or Value.List { Item: Value.Scalar { Kind: ScalarKind.NewId } }, _) => [],
        _ when key.Label == Place => [Word(Place, wording.Place(keys))],
        (Value.Scalar { Kind: ScalarKind.Markdown or ScalarKind.Line or ScalarKind.Place }, DataNode.String words) =>
            [Word(key.Label, words.Text) with { IsProse = true }],
        (Value.Scalar { Kind: ScalarKind.ArgumentId }, DataNode.String id) =>
            [Word(key.Label, wording.OwnArgument(names.Argument(new(owner, id.Text))))],
        (Value.Scalar { Kind: var kind }, _) => [Word(key.Label, Display(kind, value))],
        (Value.OneOf, DataNode.String word) => [Word(key.Label, word.Text)],
        (Value.List { Item: Value.Scalar { Kind: var kind } }, DataNode.List list) =>
            [Word(key.Label, Joined(list.Items.Select(item => Display(kind, item))))],
        (Value.List { Item: Value.Object { Schema: var item } }, DataNode.List list) when ItemKinds.Of(item) is null =>
            [Word(key.Label, Joined(list.Items.Cast<DataNode.Mapping>().Select(Joined)))],
        (Value.IdMap { Item: Value.OneOrMore }, DataNode.Mapping speakers) =>
            [Word(key.Label, string.Join(wording.Words[PhraseKey.Semicolon], speakers.Entries.Select(Speaker)))],

        // The key with the same label as the whole comes first.
        (Value.Object { Schema: var item }, DataNode.Mapping parts) when ItemKinds.Of(item) is null =>
            Read(parts).OrderBy(field => field.Key != key.Label),
        _ => [],
    };

    private string TextOf(ScalarKind kind, DataNode value) => (kind, value) switch
    {
        (ScalarKind.StakeholderId, DataNode.String id) => names.Stakeholder(id.Text),
        (ScalarKind.IssueId, DataNode.String id) => names.Issue(id.Text),
        (ScalarKind.SourceId, DataNode.String id) => names.Source(id.Text),
        (ScalarKind.Argument, DataNode.String word) when References.Parse(word.Text) is { } reference =>
            names.Argument(reference).ToString(),
        (_, DataNode.String words) => words.Text,
        (_, DataNode.Number number) => number.Digits,
        (_, DataNode.Boolean truth) => truth.Word,
        _ => throw new InvalidOperationException($"A {kind} is no {value}."),
    };

    private string Display(ScalarKind kind, DataNode value) => (kind, value) switch
    {
        (ScalarKind.StakeholderId, DataNode.String id) => wording.Stakeholder(names.Stakeholder(id.Text)),
        (ScalarKind.IssueId, DataNode.String id) => wording.Issue(names.Issue(id.Text)),
        (ScalarKind.SourceId, DataNode.String id) => wording.Source(names.Source(id.Text)),
        (ScalarKind.Argument, DataNode.String word) when References.Parse(word.Text) is { } reference =>
            wording.Argument(names.Argument(reference)),
        (ScalarKind.Date or ScalarKind.Day, DataNode.String word) when PartialDate.Parse(word.Text) is { } date =>
            wording.Date(date),
        _ => TextOf(kind, value),
    };

    private string Speaker(DataEntry speaker) => wording.Stakeholder(names.Stakeholder(speaker.Name)) + wording.Words.InBrackets(
        Joined(((DataNode.List)speaker.Value).Items.OfType<DataNode.String>().Select(voice => wording.Voice(voice.Text))));

    private string Joined(DataNode.Mapping keys) => Joined(Read(keys).Select(field => field.Text));

    private string Joined(IEnumerable<string> words) => string.Join(wording.Words[PhraseKey.ListComma], words);

    private static ItemField Word(string key, string text) => new(key, ItemText.Unwrapped(text), IsProse: false);
}
