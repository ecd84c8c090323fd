using System.Collections.Immutable;
using System.Text;
using Briefing.Compose.Documents;

namespace Briefing.Tests.Compose;

/// <summary>Prints a composed document as indented text, so that a snapshot of it reads like the briefing.</summary>
internal sealed class DocumentText
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Party> _parties;

    private DocumentText(ImmutableArray<Party> parties) => _parties = parties;

    public static string Print(Document document)
    {
        var printer = new DocumentText(document.Parties);
        printer.Line(0, $"document \"{document.Title}\" ({document.Language}, {document.Date:yyyy-MM-dd})");
        printer.Line(0, $"subject: {document.Subject}");
        printer.Print(0, document.Blocks);
        return printer._text.ToString();
    }

    private void Print(int depth, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Print(depth, block);
    }

    private void Print(int depth, Block block)
    {
        switch (block)
        {
            case Block.Heading h:
                var marks = (h.StartsPage ? " new page" : "") + (h.InContents ? "" : " not in contents");
                _text.Append('\n');
                Line(depth, $"{new string('#', h.Level)} {Inlines(h.Content)} {{{h.Anchor}}} outline: {h.OutlineTitle}{marks}");
                if (!h.Remark.IsEmpty)
                    Line(depth, $"remark: {Inlines(h.Remark)}");
                break;
            case Block.Masthead masthead:
                Line(depth, $"masthead {Inlines(masthead.Kind)} | {Inlines(masthead.Series)}");
                Print(depth + 1, masthead.Title);
                Line(depth + 1, $"question: {Inlines(masthead.Question)}");
                foreach (var line in masthead.Lines)
                    Line(depth + 1, Inlines(line));
                break;
            case Block.ColumnSet columns:
                foreach (var column in columns.Items)
                {
                    Line(depth, $"column ({column.Weight:0.##})");
                    Print(depth + 1, column.Content);
                }

                break;
            case Block.Flow flow:
                Line(depth, $"in {flow.ColumnCount} columns");
                Print(depth + 1, flow.Content);
                break;
            case Block.StatementFlow statements:
                Line(depth, $"statements in {statements.ColumnCount} columns");
                foreach (var item in statements.Items)
                    Print(depth + 1, "argument", item);
                break;
            case Block.OnScreen screen:
                Line(depth, "on screen");
                Print(depth + 1, screen.Content);
                break;
            case Block.Strip strip:
                Line(depth, $"strip \"{strip.Caption}\"");
                foreach (var cell in strip.Cells)
                    Line(depth + 1, $"<{_parties[cell.Party].Label}> {Inlines(cell.Answer)}");
                break;
            case Block.Pairs pairs:
                Line(depth, $"pairs \"{pairs.Caption}\"");
                foreach (var pair in pairs.Rows)
                    Print(depth + 1, pair);
                break;
            case Block.TimelineList timeline:
                Line(depth, $"timeline \"{timeline.Caption}\"");
                foreach (var entry in timeline.Entries)
                    Print(depth + 1, entry);
                break;
            case Block.PageNumber number:
                Line(depth, $"page of #{number.Anchor} \"{number.Description}\"");
                break;
            case Block.Paragraph p:
                Line(depth, $"{p.Role}{(p.Anchor is null ? "" : $" {{{p.Anchor}}}")}: {Inlines(p.Content)}");
                break;
            case Block.ItemList list:
                foreach (var item in list.Items)
                {
                    Line(depth, item.Label ?? "*");
                    Print(depth + 1, item.Content);
                }

                break;
            case Block.Contents:
                Line(depth, "contents");
                break;
            case Block.Note note:
                Line(depth, $"note \"{note.Title}\"{(note.Anchor is null ? "" : $" {{{note.Anchor}}}")}");
                Print(depth + 1, note.Content);
                break;
            case Block.Table table:
                var traits = (table.HasRowHeaders ? " with row headers" : "") + (table.HatchesEmpty ? ", empty cells hatched" : "");
                Line(depth, $"table \"{table.Caption}\"{traits}");
                Line(depth + 1, string.Join(" | ", table.Columns.Select(c => $"{Inlines(c.Title)} ({c.Weight:0.##}{(c.IsNumeric ? ", figures" : "")})")));
                foreach (var row in table.Rows)
                    PrintRow(depth + 1, row);
                break;
            case Block.Figure figure:
                Print(depth, figure);
                break;
            case Block.FigureGrid grid:
                Line(depth, $"figures, with a legend: {string.Join("; ", grid.Legend.Select(entry => entry.Words))}");
                foreach (var item in grid.Figures)
                    Print(depth + 1, item);
                break;
            default:
                throw new InvalidOperationException($"No text for {block.GetType().Name}.");
        }
    }

    private void Print(int depth, Pair pair)
    {
        foreach (var statement in pair.Left)
            Print(depth, "left", statement);
        foreach (var statement in pair.Right)
            Print(depth + 1, "right", statement);
    }

    private void Print(int depth, TimelineEntry entry)
    {
        var marks = (entry.IsDisputed ? " disputed" : "") + (entry.IsWatershed ? " watershed" : "");
        var anchor = entry.Anchor is null ? "" : $" {{{entry.Anchor}}}";
        Line(depth, $"{entry.Date} ({entry.First:yyyy-MM-dd}){anchor}{marks}: {Inlines(entry.Content)}");
    }

    private void Print(int depth, Block.Figure figure)
    {
        Line(depth, $"figure: {Inlines(figure.Caption)}");
        Line(depth + 1, $"alternative: {figure.Alternative}");
    }

    private void PrintRow(int depth, TableRow row)
    {
        Line(depth, row.Anchor is null ? "row" : $"row {{{row.Anchor}}}");
        if (!row.Title.IsEmpty)
            Line(depth + 1, $"title: {Inlines(row.Title)}");
        foreach (var cell in row.Cells)
        {
            if (cell is [Block.Paragraph { Role: ParagraphRole.Cell or ParagraphRole.GridCell, Anchor: null } only])
            {
                Line(depth + 1, $"| {Inlines(only.Content)}");
                continue;
            }

            Line(depth + 1, "|");
            Print(depth + 2, cell);
        }
    }

    private void Print(int depth, string what, Statement statement)
    {
        var anchor = statement.Anchor is null ? "" : $" {{{statement.Anchor}}}";
        Line(depth, $"{what}{anchor} {Inlines(statement.Heading)}");
        Print(depth + 1, statement.Content);
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append('\n');

    private string Inlines(ImmutableArray<Inline> content) => string.Concat(content.Select(Print));

    private string Print(Inline inline) => inline switch
    {
        Inline.Text text => text.Value.Replace("\u202f", "·", StringComparison.Ordinal).Replace('\u00a0', '~'),
        Inline.Foreign f => $"⟨{f.Language}: {Inlines(f.Content)}⟩",
        Inline.Emphasis e => $"*{Inlines(e.Content)}*",
        Inline.Strong s => $"**{Inlines(s.Content)}**",
        Inline.Link l => $"[{Inlines(l.Content)}]({l.Uri})",
        Inline.Reference r => $"[{Inlines(r.Content)}](#{r.Anchor} \"{r.Description}\")",
        Inline.Citation c => $"[{c.Label.Replace('\u00a0', '~')}](#{c.Anchor} \"{c.Description}\")",
        Inline.Badge b => $"<{_parties[b.Party].Label}>",
        Inline.PartyName p => $"<{_parties[p.Party].Label} {p.Name}>",
        Inline.PartyMark p => $"<{_parties[p.Party].Label} alone>",
        Inline.Quiet q => $"‹{Inlines(q.Content)}›",
        _ => throw new InvalidOperationException($"No text for {inline.GetType().Name}."),
    };
}
