using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Model;
using Briefing.Text.Words;

namespace Briefing.Diff.Items;

/// <summary>Reads an object's keys as fields. Missing values and the object's own id have none.</summary>
/// <param name="names">Maps ids to those of the debate to compare with.</param>
internal sealed class FieldReader(Names names)
{
    /// <summary>The label of all keys of a locator: together they are one field.</summary>
    private const string Place = "place";

    public IEnumerable<Field> Read(Written.Keys keys) => keys.Schema!.Keys
        .Where(key => key.Label.Length > 0)
        .SelectMany(key => keys[key.Name] is { } value ? Read(key, value, keys) : [])
        .Where(field => field.Text.Length > 0)
        .DistinctBy(field => field.Name);

    /// <summary>The text of a key for comparison.</summary>
    public string TextOf(Written.Keys keys, string name)
    {
        var key = keys.Schema!.Find(name) ?? keys.Schema.Heading!;
        return TextOf(((Value.Scalar)key.Value).Kind, keys[name]!);
    }

    public static string PlaceOf(Written.Keys citation) => string.Join(", ", new[]
    {
        citation["paragraph"] is Written.Number paragraph ? $"paragraph {paragraph.Digits}" : "",
        citation["page"] is Written.Words page ? $"page {page.Text}" : "",
        citation["section"] is Written.Words section ? $"section “{section.Text}”" : "",
        citation["timestamp"] is Written.Words timestamp ? $"at {timestamp.Text}" : "",
    }.Where(part => part.Length > 0));

    private IEnumerable<Field> Read(Key key, Written value, Written.Keys owner) => (key.Value, value) switch
    {
        (Value.Scalar { Kind: ScalarKind.NewId } or Value.List { Item: Value.Scalar { Kind: ScalarKind.NewId } }, _) => [],
        _ when key.Label == Place => [Word(Place, PlaceOf(owner))],
        (Value.Scalar { Kind: ScalarKind.Markdown or ScalarKind.Line }, Written.Words words) =>
            [Word(key.Label, words.Text) with { IsProse = true }],
        (Value.Scalar { Kind: var kind }, _) => [Word(key.Label, TextOf(kind, value))],
        (Value.OneOf, Written.Words word) => [Word(key.Label, word.Text)],
        (Value.List { Item: Value.Scalar { Kind: var kind } }, Written.List list) =>
            [Word(key.Label, string.Join(", ", list.Items.Select(item => TextOf(kind, item))))],
        (Value.List { Item: Value.Object { Schema: var item } }, Written.List list) when ItemKinds.Of(item) is null =>
            [Word(key.Label, string.Join(", ", list.Items.Cast<Written.Keys>().Select(Joined)))],
        (Value.ById { Item: Value.OneOrMore }, Written.Keys speakers) =>
            [Word(key.Label, string.Join("; ", speakers.Entries.Select(Speaker)))],

        // The key with the same label as the whole comes first.
        (Value.Object { Schema: var item }, Written.Keys keys) when ItemKinds.Of(item) is null =>
            Read(keys).OrderBy(field => field.Name != key.Label),
        _ => [],
    };

    private string TextOf(ScalarKind kind, Written value) => (kind, value) switch
    {
        (ScalarKind.StakeholderId, Written.Words id) => names.Stakeholder(id.Text),
        (ScalarKind.IssueId, Written.Words id) => names.Issue(id.Text),
        (ScalarKind.SourceId, Written.Words id) => names.Source(id.Text),
        (ScalarKind.Argument, Written.Words word) when References.Parse(word.Text) is { } reference =>
            names.Argument(reference).ToString(),
        (ScalarKind.Date or ScalarKind.Day, Written.Words word) => PartialDate.Parse(word.Text)?.Display ?? word.Text,
        (_, Written.Words words) => words.Text,
        (_, Written.Number number) => number.Digits,
        _ => throw new InvalidOperationException($"A {kind} is no {value}."),
    };

    private string Speaker(WrittenKey speaker) => $"{names.Stakeholder(speaker.Name)} ({Joined((Written.List)speaker.Value)})";

    private static string Joined(Written.Keys keys) => Joined(new Written.List([.. keys.Entries.Select(entry => entry.Value)]));

    private static string Joined(Written.List list) =>
        string.Join(", ", list.Items.OfType<Written.Words>().Select(words => words.Text));

    private static Field Word(string name, string text) => new(name, Rewording.Unwrapped(text), IsProse: false);
}
