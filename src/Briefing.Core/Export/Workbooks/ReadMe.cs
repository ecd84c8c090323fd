using Briefing.Load.Schemas;
using Briefing.Tables;

namespace Briefing.Export.Workbooks;

/// <summary>The first sheet, for a colleague who fills in the others.</summary>
internal static class ReadMe
{
    public const string Name = "Read me";

    public static IEnumerable<ImmutableArray<(string Text, int Style)>> Lines(string title)
    {
        yield return [(title, CellStyles.Title)];
        yield return [];
        foreach (var (what, how) in s_how)
            yield return [(what, CellStyles.Strong), ("", CellStyles.Plain), (how, CellStyles.Plain)];

        yield return [];
        yield return [("Sheet", CellStyles.Required), ("Column", CellStyles.Required), ("What to write there", CellStyles.Required)];
        foreach (var sheet in TableLayout.All)
        {
            foreach (var column in sheet.Columns)
                yield return [(sheet.Name, CellStyles.Text), (column.Heading, CellStyles.Text), (Meaning(column), CellStyles.Text)];
        }
    }

    private static readonly (string What, string How)[] s_how =
    [
        ("How to fill it in", "Each sheet is a list, each row one thing. Write below the last row, or change what is there."),
        ("What is needed", "Columns with a dark head are needed in each row; the others may stay empty."),
        ("Several in a cell", "A line for each: Alt+Enter in Excel, Ctrl+Enter in LibreOffice."),
        ("Ids", "An id is a short name in lower-case letters, digits and hyphens, by which other rows call the row. "
            + "A number in brackets, as (1), is one for this table only."),
        ("Citations", "The source’s id, the place, the words: gazette-2024, paragraph 7, \"four in five trips end\". "
            + "A place is paragraph, page, section or timestamp."),
        ("Emphasis", "Texts are Markdown: *stressed*, [words](https://example.org)."),
        ("Dates", "2019, 2019-05 or 2019-05-03, as far as the day is known."),
        ("Taking it over", "briefing import debate FILE.xlsx FOLDER adds and changes what the table says. "
            + "An empty cell or a row taken away removes nothing."),
    ];

    private static string Meaning(SheetColumn column)
    {
        var words = column.Key.Value is Value.OneOf choice ? $" One of: {string.Join(", ", choice.Words)}." : "";
        return $"{(column.IsRequired ? "Needed. " : "")}{CellRules.Prompt(column)}{words}";
    }
}
