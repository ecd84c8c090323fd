using System.Buffers;
using Briefing.Load.Schemas;

namespace Briefing.Tables;

/// <summary>
/// A short object as a line of a cell: <c>gazette-2024, paragraph 7, quote "four in five"</c>, or <c>Marsh, Ada</c> for the name
/// of a person.
/// </summary>
internal static class FlowText
{
    public const string Family = "family";
    public const string Given = "given";
    public const string Literal = "literal";

    private static readonly SearchValues<char> s_ends = SearchValues.Create(",;:\"“”„«\r\n");

    public static string Of(DataNode.Mapping item) => item.Given.Select(entry => (entry.Name, Text: CellText.Of(entry.Value))).ToArray() switch
    {
        [(Literal, var name)] when IsPlain(name) => name,
        [(Family, var family), (Given, var given)] when IsPlain(family) && IsPlain(given) => $"{family}, {given}",
        [(Family, var family)] when IsPlain(family) => $"{family},",
        [("source", var source), .. var rest] when IsPlain(source) => string.Join(", ", rest.Select(Part).Prepend(source)),
        var all => string.Join(", ", all.Select(Part)),
    };

    private static string Part((string Key, string Text) part) =>
        $"{part.Key} {(part.Key != "quote" && IsPlain(part.Text) ? part.Text : Quoted(part.Text))}";

    /// <summary>Quotation marks inside are doubled, as in spreadsheets.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Whether a text needs no quotation marks to be told from what follows it.</summary>
    public static bool IsPlain(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAny(s_ends) && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
}
