namespace Briefing.Scaffold;

/// <summary>Writes new nodes as YAML: on lines of their own, or in brackets on one line.</summary>
internal static class NewText
{
    /// <summary>The lines of an item or a file. What lies deeper stands in brackets.</summary>
    public static IEnumerable<string> Lines(NewNode node) => node is NewNode.Keys keys
        ? keys.Entries.Select(Line)
        : [InBrackets(node, isInside: false)];

    /// <summary>On one line, hints left out.</summary>
    public static string OnOneLine(NewNode node) => InBrackets(node, isInside: true);

    /// <summary>A key with its value, as it stands between brackets.</summary>
    public static string OnOneLine(NewKey key) => key.Value is NewNode.Blank
        ? $"{key.Name}: \"\""
        : $"{key.Name}: {OnOneLine(key.Value)}";

    private static string Line(NewKey key) => key switch
    {
        { IsHint: true, Value: NewNode.Blank { Hint: var hint } } => $"# {key.Name}: {hint}",
        { Value: NewNode.Blank { Hint: var hint } } => $"{key.Name}:  # {hint}",
        _ => $"{key.Name}: {InBrackets(key.Value, isInside: false)}",
    };

    private static string InBrackets(NewNode node, bool isInside) => node switch
    {
        NewNode.Words words => YamlWords.Write(words.Text, isInside),
        NewNode.Number number => number.Digits,
        NewNode.Blank => "\"\"",
        NewNode.List list => $"[{string.Join(", ", list.Items.Select(OnOneLine))}]",
        NewNode.Keys keys => $"{{{string.Join(", ", keys.Written.Select(OnOneLine))}}}",
        _ => throw new InvalidOperationException($"Nothing writes {node}."),
    };
}
