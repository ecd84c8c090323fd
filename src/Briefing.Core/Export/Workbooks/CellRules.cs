using System.Xml.Linq;
using Briefing.Load.Schemas;
using Briefing.Tables;

namespace Briefing.Export.Workbooks;

/// <summary>What the cells of a column take: a drop-down where words are few, and what to write there beside the cell.</summary>
internal static class CellRules
{
    // What Excel takes (ECMA-376 states the limits of the prompt and of its title).
    private const int MaxPrompt = 255;
    private const int MaxTitle = 32;
    private const int MaxFormula = 255;

    /// <param name="cells">The cells of the column, as in "C2:C2000".</param>
    public static XElement Of(SheetColumn column, TableSheet sheet, string cells)
    {
        if (Words(column.Key.Value) is { } words)
            return Rule(column, cells, ($"\"{words}\"", "stop", $"The cell takes one of: {words.Replace(",", ", ", StringComparison.Ordinal)}."));

        return Rule(column, cells, IdLists.NameFor(column, sheet) is { } ids ? (ids, "warning", "No row has this id yet.") : null);
    }

    /// <summary>What to write there.</summary>
    public static string Prompt(SheetColumn column)
    {
        var how = column.Key.Value switch
        {
            Value.List { Item: Value.Object { Schema.Name: "citation" } } =>
                " A line for each: source, place, \"words\". As in: gazette-2024, paragraph 7, \"four in five trips end\"",
            Value.List { Item: Value.Object } => " A line for each: Marsh, Ada for a person; Harbour Council for a body",
            Value.List => " A line for each",
            Value.IdMap => " A line for each: operator: own, quoted",
            _ => "",
        };
        var meaning = $"{Phrase.Capital(column.Key.Meaning)}.";
        return how.Length > 0 ? $"{meaning}{how}." : column.Key.Example is { } example ? $"{meaning} As in: {example}" : meaning;
    }

    private static string? Words(Value value) => value switch
    {
        Value.OneOf choice when string.Join(',', choice.Words) is { Length: < MaxFormula } words => words,
        Value.Scalar { Kind: ScalarKind.Truth } => "true,false",
        _ => null,
    };

    /// <param name="offer">What a drop-down has, as a formula, and what is said of other words.</param>
    private static XElement Rule(SheetColumn column, string cells, (string Formula, string Style, string Error)? offer) => SheetXml.Element(
        "dataValidation",
        [
            ("type", offer is null ? null : "list"),
            ("errorStyle", offer?.Style),
            ("allowBlank", 1),
            ("showInputMessage", 1),
            ("showErrorMessage", offer is null ? null : 1),
            ("error", offer is null ? null : Cut(offer.Value.Error, MaxPrompt)),
            ("promptTitle", Cut(column.Heading, MaxTitle)),
            ("prompt", Cut(Prompt(column), MaxPrompt)),
            ("sqref", cells),
        ],
        offer is null ? null : SheetXml.Element("formula1", offer.Value.Formula));

    private static string Cut(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";
}
