using Briefing.Load.Schemas;
using Briefing.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Value = Briefing.Load.Schemas.Value;

namespace Briefing.Export.Workbooks;

/// <summary>What the cells of a column take: a drop-down where words are few, and what to write there beside the cell.</summary>
internal static class CellRules
{
    // What Excel takes (ECMA-376 states the limits of the prompt and of its title).
    private const int MaxPrompt = 255;
    private const int MaxTitle = 32;
    private const int MaxFormula = 255;

    /// <param name="cells">The cells of the column, as in "C2:C2000".</param>
    public static DataValidation Of(SheetColumn column, TableSheet sheet, string cells)
    {
        var rule = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = Cut(column.Heading, MaxTitle),
            Prompt = Cut(Prompt(column), MaxPrompt),
            SequenceOfReferences = new ListValue<StringValue> { InnerText = cells },
        };
        if (Words(column.Key.Value) is { } words)
            Offer(rule, $"\"{words}\"", DataValidationErrorStyleValues.Stop, $"The cell takes one of: {words.Replace(",", ", ", StringComparison.Ordinal)}.");
        else if (IdLists.NameFor(column, sheet) is { } ids)
            Offer(rule, ids, DataValidationErrorStyleValues.Warning, "No row has this id yet.");

        return rule;
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

    private static void Offer(DataValidation rule, string formula, DataValidationErrorStyleValues style, string error)
    {
        rule.Type = DataValidationValues.List;
        rule.ErrorStyle = style;
        rule.ShowErrorMessage = true;
        rule.Error = Cut(error, MaxPrompt);
        rule.AppendChild(new Formula1(formula));
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";
}
