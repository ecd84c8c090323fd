namespace Briefing.MarkdownOutput;

/// <summary>
/// Writes tables: those with row headers and strips of answers as GitHub's pipe tables, one row per line, and those with
/// side-by-side columns of prose as a list of the columns.
/// </summary>
internal sealed class MarkdownTable(InlineMarkdownWriter inlines, MarkdownBlocks blocks)
{
    private const string Silent = "–";

    public IEnumerable<string> Lines(Block.Table table) => table.HasRowHeaders ? Rows(table) : Columns(table);

    public IEnumerable<string> Lines(Block.Strip strip, ImmutableArray<Party> parties) =>
    [
        Row(strip.Cells.Select(cell => inlines.Write([new Inline.PartyName(cell.Party, parties[cell.Party].Short)]))),
        Row(strip.Cells.Select(_ => "---")),
        Row(strip.Cells.Select(cell => cell.Answer.IsEmpty ? Silent : inlines.Write(cell.Answer))),
    ];

    private IEnumerable<string> Rows(Block.Table table)
    {
        var shown = Enumerable.Range(0, table.Columns.Length).Where(i => !table.Columns[i].IsPageNumber).ToArray();
        var empty = table.HatchesEmpty ? Silent : "";
        yield return Row(shown.Select(i => inlines.Write(table.Columns[i].Title)));
        yield return Row(shown.Select(i => table.Columns[i].IsNumeric ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            yield return Row(row.Title.IsEmpty
                ? shown.Select(i => row.Cells[i].IsEmpty ? empty : Cell(row.Cells[i]))
                : shown.Select((_, i) => i == 0 ? inlines.WriteStrong(row.Title) : ""));
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Trimmed))} |";

    private static string Trimmed(string cell) => string.Join(' ', cell.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Writes a cell on one line: stacked blocks follow one another.</summary>
    private string Cell(ImmutableArray<Block> content) => string.Join(' ', content.Select(block => block switch
    {
        Block.Paragraph { Role: ParagraphRole.Silence } paragraph => inlines.WriteEmphasized(paragraph.Content),
        Block.Paragraph paragraph => inlines.Write(paragraph.Content),
        Block.ItemList list => string.Join(' ', list.Items.Select(item => $"{item.Label ?? "•"} {Cell(item.Content)}")),
        _ => throw new InvalidOperationException($"No cell for {block.GetType().Name}."),
    }));

    private IEnumerable<string> Columns(Block.Table table)
    {
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Length; i++)
            {
                if (i > 0)
                    yield return "";

                var title = new Block.Paragraph(ParagraphRole.Body, [new Inline.Strong(table.Columns[i].Title)]);
                foreach (var line in blocks.Item("- ", [title, .. row.Cells[i]]))
                    yield return line;
            }
        }
    }
}
