using Briefing.Figures.Drawings;

namespace Briefing.Html;

/// <summary>Writes a vertical flow of blocks: the content of a section, a cell or a box.</summary>
internal sealed class BlockHtml
{
    private readonly HtmlWriter _html;
    private readonly InlineHtml _inlines;
    private readonly TableHtml _tables;
    private readonly StatementHtml _statements;
    private readonly FigureHtml _figures;

    public BlockHtml(HtmlWriter html, InlineHtml inlines, FigureDesign design, IReadOnlyDictionary<string, string> claims)
    {
        (_html, _inlines) = (html, inlines);
        _tables = new(html, inlines, this);
        _statements = new(html, inlines, this);
        _figures = new(html, inlines, design, claims);
    }

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    /// <summary>Any block except headings and the table of contents, which occur only at the top level of the document.</summary>
    public void Write(Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                _html.Open("p", ("class", ClassOf(paragraph.Role)), ("id", paragraph.Anchor));
                _inlines.Write(paragraph.Content);
                _html.Close();
                break;
            case Block.ItemList list:
                Write(list);
                break;
            case Block.Note note:
                Write(note);
                break;
            case Block.Table table:
                _tables.Write(table);
                break;
            case Block.Statements statements:
                _statements.Write(statements);
                break;
            case Block.SideBySide table:
                _statements.Write(table);
                break;
            case Block.Figure figure:
                _figures.Write(figure);
                break;
            case Block.FigureGrid grid:
                _figures.Write(grid);
                break;
            default:
                throw new InvalidOperationException($"No HTML for {block.GetType().Name} here.");
        }
    }

    private void Write(Block.ItemList list)
    {
        _html.Open(list.IsNumbered ? "ol" : "ul");
        foreach (var item in list.Items)
        {
            _html.Open("li", ("value", item.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Write(item.Content);
            _html.Close();
        }

        _html.Close();
    }

    private void Write(Block.Note note)
    {
        var party = note.Party is { } index ? $" of-party {PartyCss.ClassOf(index)}" : "";
        _html.Open("div", ("class", note.IsPlain ? "note plain" : $"note{party}"), ("id", note.Anchor));
        if (note.Title is { } title)
            _html.Line("p", title, ("class", "note-title"));
        Write(note.Content);
        _html.Close();
    }

    private static string? ClassOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Body or ParagraphRole.Cell => null,
        ParagraphRole.KeyPoint => "key-point",
        ParagraphRole.TableTitle => "table-title",
        _ => role.ToString().ToLowerInvariant(),
    };
}
