using Briefing.Load.Schemas;

namespace Briefing.Scaffold;

/// <summary>
/// Writes data as YAML in an author's style: keys and items on separate lines, short values in brackets, long texts folded.
/// </summary>
internal static class YamlDataWriter
{
    private const int LineLength = 110;

    /// <summary>A whole file.</summary>
    public static string Of(DataNode value) => string.Concat(Lines(value).Select(line => $"{line}\n"));

    /// <summary>In lines, a list of one item too.</summary>
    public static IEnumerable<string> Blocks(DataNode value) =>
        value is DataNode.List { Items: var items } ? items.SelectMany(item => ItemLines(item, 0)) : Lines(value);

    /// <param name="column">The column of the first line.</param>
    public static IEnumerable<string> Lines(DataNode value, int column = 0) => value switch
    {
        DataNode.Mapping keys => keys.Entries.SelectMany(key => Lines(key, column)),
        DataNode.List { Items: [_, ..] items } => items.SelectMany(item => ItemLines(item, column)),
        _ => [Inline(value)],
    };

    /// <summary>In brackets, without comments.</summary>
    public static string OnOneLine(DataNode value) => value switch
    {
        DataNode.String words => YamlScalarWriter.Write(words.Text, inBrackets: true),
        DataNode.Number number => number.Digits,
        DataNode.Boolean truth => truth.Word,
        DataNode.Blank => "\"\"",
        DataNode.Placeholder => Placeholder.Word,
        DataNode.List list => $"[{string.Join(", ", list.Items.Select(OnOneLine))}]",
        DataNode.Mapping keys => $"{{{string.Join(", ", keys.Given.Select(key => $"{key.Name}: {OnOneLine(key.Value)}"))}}}",
        _ => throw new InvalidOperationException($"YAML has no {value}."),
    };

    private static IEnumerable<string> Lines(DataEntry key, int column)
    {
        var start = $"{key.Name}:";
        var width = LineLength - column - start.Length - 1;
        return key switch
        {
            { IsHint: true, Value: DataNode.Blank { Hint: var hint } } => [$"# {start} {hint}"],
            { Value: DataNode.Blank { Hint: var hint } } => [$"{start}  # {hint}"],
            { Value: DataNode.Placeholder { Hint: var hint } } => [$"{start} {Placeholder.Word}  # {hint}"],
            { Value: DataNode.String words } when words.Text.Length > width && CanFold(words.Text) =>
                Folded(words.Text, LineLength - column - 2).Select(Indented).Prepend($"{start} >-"),
            { Value: DataNode.String or DataNode.Number or DataNode.Boolean } => [$"{start} {Inline(key.Value)}"],
            _ when FitsOnLine(key.Value, width) => [$"{start} {OnOneLine(key.Value)}"],
            _ => Lines(key.Value, column + 2).Select(Indented).Prepend(start),
        };
    }

    /// <summary>The first key follows the dash, the others are aligned below it.</summary>
    private static IEnumerable<string> ItemLines(DataNode item, int column) => item is DataNode.Mapping { IsFlow: false }
        ? Lines(item, column + 2).Select((line, i) => i == 0 ? $"- {line}" : Indented(line))
        : [$"- {Inline(item)}"];

    private static string Indented(string line) => $"  {line}";

    private static bool FitsOnLine(DataNode value, int width) => value switch
    {
        DataNode.List list => list.Items.All(item => item is not DataNode.Mapping { IsFlow: false }),
        DataNode.Mapping keys => keys.IsFlow,
        _ => true,
    } && OnOneLine(value).Length <= width;

    private static string Inline(DataNode value) => value is DataNode.String words
        ? YamlScalarWriter.Write(words.Text, inBrackets: false)
        : OnOneLine(value);

    /// <summary>Whether folding would only replace spaces by line breaks (YAML 1.2, 8.1.3).</summary>
    private static bool CanFold(string text) =>
        text.Trim() == text && !text.Contains("  ", StringComparison.Ordinal) && !text.Any(IsUnfit);

    private static bool IsUnfit(char character) =>
        (char.IsWhiteSpace(character) && character != ' ')
        || char.IsControl(character)
        || character is '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static IEnumerable<string> Folded(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
