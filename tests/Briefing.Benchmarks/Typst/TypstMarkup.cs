using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefing.Compose.Documents;

namespace Briefing.Benchmarks.Typst;

/// <summary>
/// The same composed document as a source for Typst: the same words, tables, lists, links and headings in a page
/// design as near as Typst's own elements come. Figures are left out, which spares Typst their drawing.
/// </summary>
/// <remarks>Every text is a Typst string, so that Typst reads no markup in it, and the values are passed to functions.</remarks>
internal sealed class TypstMarkup(Document document)
{
    private static readonly string[] s_colors = ["#8c2d2d", "#1f4e79", "#2f6b3a", "#6b4a8c", "#8a5a12"];

    private readonly StringBuilder _out = new();

    public static string Of(Document document)
    {
        var markup = new TypstMarkup(document);
        markup.Preamble();
        foreach (var block in document.Blocks)
            markup._out.Append(markup.Set(block)).Append('\n');

        return markup._out.ToString();
    }

    private void Preamble() => _out.Append(CultureInfo.InvariantCulture, $$"""
        #set document(title: {{Quoted(document.Title)}})
        #set page(paper: "a4", margin: (x: 20mm, y: 22mm), numbering: "1 / 1")
        #set text(font: "Source Serif 4", size: 9.5pt, lang: "en")
        #show heading: set text(font: "Source Sans 3", weight: 600)
        #set table(stroke: (y: 0.5pt + gray), inset: 5pt)
        #let anchor(name, body) = [#metadata(none) #label(name) #body]
        #let statement(color, body) = block(stroke: (left: 2pt + color), inset: (left: 8pt), body)


        """);

    private string Set(Block block) => block switch
    {
        Block.Heading heading => (heading.StartsPage ? "#pagebreak(weak: true)\n" : "")
            + $"#[#heading(level: {heading.Level}){Content(heading.Content)} #label({Quoted(heading.Anchor)})]",
        Block.Paragraph paragraph => Anchored(paragraph.Anchor, $"#par{Content(paragraph.Content)}"),
        Block.ItemList { IsNumbered: true } list => "#enum(" + string.Concat(list.Items.Select(Item)) + ")",
        Block.ItemList list => "#list(" + string.Concat(list.Items.Select(Item)) + ")",
        Block.Contents => "#outline(depth: 2)",
        Block.Note note => Anchored(
            note.Anchor,
            $"#block(stroke: 0.5pt, inset: 8pt, width: 100%)[{(note.Title is { } title ? $"#strong{Content([title])}\n\n" : "")}{Blocks(note.Content)}]"),
        Block.Table table => Table(table),
        Block.Masthead masthead => Set(masthead.Title) + "\n\n" + string.Join(
            "\n\n",
            masthead.Lines.Prepend(masthead.Question).Where(line => !line.IsEmpty).Select(line => $"#par{Content(line)}")),
        Block.ColumnSet columns => Columns(columns),
        Block.Flow flow => $"#columns({flow.ColumnCount})[{Blocks(flow.Content)}]",
        Block.StatementFlow flow => $"#columns({flow.ColumnCount})[{Statements(flow.Items)}]",
        Block.Strip strip => $"#grid(columns: {strip.Cells.Length}, {string.Concat(strip.Cells.Select(Answer))})",
        Block.Pairs pairs => "#table(columns: (1fr, 1fr), "
            + string.Concat(pairs.Rows.Select(pair => $"[{Statements(pair.Left)}], [{Statements(pair.Right)}],\n")) + ")",
        Block.TimelineList timeline => "#terms(" + string.Concat(timeline.Entries.Select(entry =>
            $"terms.item({Quoted(entry.Date)}, [{Anchored(entry.Anchor, Content(entry.Content))}]), ")) + ")",
        _ => "",
    };

    private string Columns(Block.ColumnSet columns)
    {
        var widths = string.Join(", ", columns.Items.Select(item => item.Weight.ToString(CultureInfo.InvariantCulture) + "fr"));
        var cells = string.Concat(columns.Items.Select(item => $"[{Blocks(item.Content)}], "));
        return $"#grid(columns: ({widths},), gutter: 8mm, {cells})";
    }

    private string Answer(StripCell cell) =>
        $"[{Name(cell.Party, document.Parties[cell.Party].Short)} {Content(cell.Answer)}], ";

    private string Statements(ImmutableArray<Statement> statements) => string.Join("\n", statements.Select(Statement));

    private string Blocks(ImmutableArray<Block> blocks) => string.Join("\n\n", blocks.Select(Set));

    private string Item(ListItem item) => $"[{Blocks(item.Content)}],";

    private string Table(Block.Table table)
    {
        var columns = string.Join(", ", table.Columns.Select(c => c.Weight.ToString(CultureInfo.InvariantCulture) + "fr"));
        var text = new StringBuilder($"#table(columns: ({columns},), table.header(");
        foreach (var column in table.Columns)
            text.Append(Content(column.Title)).Append(", ");
        text.Append("),\n");
        foreach (var row in table.Rows)
        {
            if (!row.Title.IsEmpty)
                text.Append(CultureInfo.InvariantCulture, $"table.cell(colspan: {table.Columns.Length}){Content(row.Title)}, ");
            for (var i = 0; i < row.Cells.Length; i++)
            {
                var cell = Blocks(row.Cells[i]);
                text.Append('[').Append(i == 0 ? Anchored(row.Anchor, cell) : cell).Append("], ");
            }

            text.Append('\n');
        }

        return text.Append(')').ToString();
    }

    private string Statement(Statement statement) => Anchored(
        statement.Anchor,
        $"#statement({Color(statement.Party)})[#strong{Content(statement.Heading)}\n\n{Blocks(statement.Content)}]");

    private static string Anchored(string? anchor, string body) =>
        anchor is null ? body : $"#anchor({Quoted(anchor)})[{body}]";

    private string Content(ImmutableArray<Inline> inlines) => "[" + string.Concat(inlines.Select(Inline)) + "]";

    private string Inline(Inline inline) => inline switch
    {
        Inline.Text text => "#" + Quoted(text.Value) + ";",
        Inline.Emphasis emphasis => "#emph" + Content(emphasis.Content) + ";",
        Inline.Strong strong => "#strong" + Content(strong.Content) + ";",
        Inline.Foreign foreign => "#text(lang: " + Quoted(foreign.Language[..2]) + ")" + Content(foreign.Content) + ";",
        Inline.Link link => "#link(" + Quoted(link.Uri) + ")" + Content(link.Content) + ";",
        Inline.Reference reference => $"#link(label({Quoted(reference.Anchor)})){Content(reference.Content)};",
        Inline.Citation citation => $"#link(label({Quoted(citation.Anchor)}), {Quoted(citation.Label)});",
        Inline.Badge badge => Name(badge.Party, document.Parties[badge.Party].Label),
        Inline.PartyName party => Name(party.Party, party.Name),
        Inline.PartyMark mark => Name(mark.Party, ""),
        Inline.Quiet quiet => "#text(size: 0.85em, fill: luma(90))" + Content(quiet.Content) + ";",
        _ => "",
    };

    private static string Name(int party, string name) => $"#text(fill: {Color(party)}, {Quoted("\u25A0 " + name)});";

    private static string Color(int party) => $"rgb({Quoted(s_colors[party % s_colors.Length])})";

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
