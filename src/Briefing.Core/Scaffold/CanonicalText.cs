using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Scaffold;

/// <summary>
/// A YAML tree as canonical text: the same for different ways of writing the same data, and different for different data.
/// </summary>
internal static class CanonicalText
{
    private const string Nothing = "~";

    public static string Of(YamlNode? node) => node switch
    {
        null or YamlNode.Scalar { IsNull: true } => Nothing,
        YamlNode.Scalar scalar => Text(scalar.Text),
        YamlNode.Sequence sequence => List(sequence.Items.Select(Of)),
        YamlNode.Mapping mapping => Keys(mapping.Entries.Select(entry => (Text(entry.Key.Value), Of(entry.Value)))),
        _ => throw new InvalidOperationException($"{node} is not part of a file."),
    };

    public static string Of(DataNode node) => node switch
    {
        DataNode.String words => Text(words.Text),
        DataNode.Number number => Text(number.Digits),
        DataNode.Boolean truth => Text(truth.Word),
        DataNode.Blank => Nothing,
        DataNode.Placeholder => Text(Placeholder.Word),
        DataNode.List list => List(list.Items.Select(Of)),
        DataNode.Mapping keys => Keys(keys.Given.Select(key => (Text(key.Name), Of(key.Value)))),
        _ => throw new InvalidOperationException($"{node} is nothing to write."),
    };

    /// <summary>The content that a file should have after items are appended to a list, or entries to a mapping.</summary>
    /// <param name="section">The key of the list or mapping; <c>null</c> if a list is the whole file.</param>
    public static string With(YamlNode? root, string? section, DataNode added)
    {
        if (section is null)
            return Appended(root, added);

        var mapping = (YamlNode.Mapping)root!;
        var entries = mapping.Entries.Select(entry => (
            Text(entry.Key.Value), entry.Key.Value == section ? Appended(entry.Value, added) : Of(entry.Value)));
        return Keys(mapping.Find(section) is null ? entries.Append((Text(section), Of(added))) : entries);
    }

    private static string Appended(YamlNode? node, DataNode added) => (node, added) switch
    {
        (YamlNode.Sequence { Items: var items }, DataNode.List list) => List(items.Select(Of).Concat(list.Items.Select(Of))),
        (YamlNode.Mapping { Entries: var entries }, DataNode.Mapping keys) => Keys(
        [
            .. entries.Select(entry => (Text(entry.Key.Value), Of(entry.Value))),
            .. keys.Given.Select(key => (Text(key.Name), Of(key.Value))),
        ]),
        _ => Of(added),
    };

    private static string List(IEnumerable<string> items) => $"[{string.Join(',', items)}]";

    /// <summary>Sorted, since the order of keys has no meaning.</summary>
    private static string Keys(IEnumerable<(string Key, string Value)> entries) =>
        $"{{{string.Join(',', entries.Select(entry => $"{entry.Key}:{entry.Value}").Order(StringComparer.Ordinal))}}}";

    // Only quotation marks and backslashes need escaping to keep the end unambiguous.
    private static string Text(string text) => new StringBuilder(text)
        .Replace("\\", "\\\\").Replace("\"", "\\\"").Insert(0, '"').Append('"').ToString();
}
