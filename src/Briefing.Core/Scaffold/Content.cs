using System.Text;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Scaffold;

/// <summary>
/// What a YAML tree says, as a text to compare: the same for two ways of writing the same, and different for anything
/// else.
/// </summary>
internal static class Content
{
    private const string Nothing = "~";

    public static string Of(YamlNode? node) => node switch
    {
        null or YamlNode.Scalar { IsNull: true } => Nothing,
        YamlNode.Scalar scalar => Text(scalar.Text),
        YamlNode.Sequence sequence => List(sequence.Items.Select(Of)),
        YamlNode.Mapping mapping => Keys(mapping.Entries.Select(entry => (Text(entry.Key.Value), Of(entry.Value)))),
        _ => throw new InvalidOperationException($"{node} is no part of a file."),
    };

    public static string Of(Written node) => node switch
    {
        Written.Words words => Text(words.Text),
        Written.Number number => Text(number.Digits),
        Written.Blank => Nothing,
        Written.List list => List(list.Items.Select(Of)),
        Written.Keys keys => Keys(keys.Given.Select(key => (Text(key.Name), Of(key.Value)))),
        _ => throw new InvalidOperationException($"{node} is nothing to write."),
    };

    /// <summary>What a file is to say once items stand at the end of a list in it.</summary>
    /// <param name="section">The key of the list; nothing if the list is the whole file.</param>
    public static string With(YamlNode? root, string? section, IReadOnlyList<Written> added)
    {
        if (section is null)
            return Appended(root, added);

        var mapping = (YamlNode.Mapping)root!;
        var entries = mapping.Entries.Select(entry => (
            Text(entry.Key.Value), entry.Key.Value == section ? Appended(entry.Value, added) : Of(entry.Value)));
        return Keys(mapping.Find(section) is null ? entries.Append((Text(section), List(added.Select(Of)))) : entries);
    }

    private static string Appended(YamlNode? list, IReadOnlyList<Written> added) =>
        List([.. list is YamlNode.Sequence { Items: var items } ? items.Select(Of) : [], .. added.Select(Of)]);

    private static string List(IEnumerable<string> items) => $"[{string.Join(',', items)}]";

    /// <summary>In one order, as that of the keys in a file says nothing.</summary>
    private static string Keys(IEnumerable<(string Key, string Value)> entries) =>
        $"{{{string.Join(',', entries.Select(entry => $"{entry.Key}:{entry.Value}").Order(StringComparer.Ordinal))}}}";

    // Only quotation marks and the sign that shields them can be mistaken for the end.
    private static string Text(string text) => new StringBuilder(text)
        .Replace("\\", "\\\\").Replace("\"", "\\\"").Insert(0, '"').Append('"').ToString();
}
