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
                Line(depth, $"table \"{table.Caption}\"{(table.HasRowHeaders ? " with row headers" : "")}");
                Line(depth + 1, string.Join(" | ", table.Columns.Select(c => $"{Inlines(c.Title)} ({c.Weight:0.##}{(c.IsNumeric ? ", figures" : "")})")));
                foreach (var row in table.Rows)
                    PrintRow(depth + 1, row);
                break;
            case Block.Statements statements:
                Line(depth, $"statements \"{statements.Title}\"");
                foreach (var item in statements.Items)
                    Print(depth + 1, "argument", item);
                break;
            case Block.SideBySide table:
                Line(depth, $"side by side \"{table.Caption}\": {table.ArgumentTitle} | {table.ReplyTitle}");
                foreach (var exchange in table.Exchanges)
                {
                    Print(depth + 1, "argument", exchange.Argument);
                    foreach (var reply in exchange.Replies)
                        Print(depth + 2, "reply", reply);
                }

                break;
            case Block.Figure figure:
                Print(depth, figure);
                break;
            case Block.FigureGrid grid:
                Line(depth, $"figures, with a legend: {grid.LegendAlternative}");
                Line(depth + 1, $"legend: {string.Join("; ", grid.Legend.Select(entry => entry.Words))}");
                foreach (var item in grid.Figures)
                    Print(depth + 1, item);
                break;
            default:
                throw new InvalidOperationException($"No text for {block.GetType().Name}.");
        }
    }

    private void Print(int depth, Block.Figure figure)
    {
        Line(depth, $"figure: {Inlines(figure.Caption)}");
        Line(depth + 1, $"alternative: {figure.Alternative}");
        if (!figure.Legend.IsEmpty)
            Line(depth + 1, $"legend: {string.Join("; ", figure.Legend.Select(entry => entry.Words))}");
    }

    private void PrintRow(int depth, TableRow row)
    {
        Line(depth, row.Anchor is null ? "row" : $"row {{{row.Anchor}}}");
        foreach (var cell in row.Cells)
        {
            if (cell is [Block.Paragraph { Role: ParagraphRole.Cell, Anchor: null } only])
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
        Line(depth, $"{what} {{{statement.Anchor}}} {Inlines(statement.Heading)}");
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
        Inline.Citation c => $"{(c.IsRaised ? "^" : "")}[{c.Label.Replace('\u00a0', '~')}](#{c.Anchor} \"{c.Description}\")",
        Inline.Badge b => $"<{_parties[b.Party].Label}>",
        Inline.AnswerMark a => a.Alternative is null ? $"<{a.Kind}>" : $"<{a.Kind} \"{a.Alternative}\">",
        _ => throw new InvalidOperationException($"No text for {inline.GetType().Name}."),
    };
}
