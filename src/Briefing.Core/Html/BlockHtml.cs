using Briefing.Compose.Wordings;
using Briefing.Figures.Drawings;

namespace Briefing.Html;

/// <summary>Writes a vertical flow of blocks: the content of a section, a cell or a box.</summary>
internal sealed class BlockHtml
{
    // A column that is so many times wider than the narrowest has a wider place on the page.
    private const double WideColumn = 1.3;

    private readonly HtmlWriter _html;
    private readonly InlineHtml _inlines;
    private readonly TableHtml _tables;
    private readonly StatementHtml _statements;
    private readonly FigureHtml _figures;
    private readonly AnswersHtml _answers;
    private readonly NotesHtml _notes;

    public BlockHtml(HtmlWriter html, InlineHtml inlines, FigureDesign design, Document document)
    {
        (_html, _inlines) = (html, inlines);
        _notes = new(html, inlines);
        _tables = new(html, inlines, this);
        _statements = new(html, inlines, this, _notes);
        _figures = new(html, inlines, design);
        _answers = new(html, inlines, _notes, document.Parties);
        Sections = new(html, inlines, this);
    }

    /// <summary>For blocks among which there are headings.</summary>
    public SectionHtml Sections { get; }

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    /// <summary>Any block except headings and the table of contents, which occur only between sections and in columns.</summary>
    public void Write(Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                Write(paragraph);
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
            case Block.Figure figure:
                _figures.Write(figure);
                break;
            case Block.FigureGrid grid:
                _figures.Write(grid);
                break;
            case Block.Pairs pairs:
                _statements.Write(pairs);
                break;
            case Block.Strip strip:
                _answers.Write(strip);
                break;
            case Block.TimelineList timeline:
                Write(timeline);
                break;
            case Block.ColumnSet columns:
                Write(columns);
                break;
            case Block.Flow flow:
                _html.Open("div", ("class", $"flow of-{flow.ColumnCount}"));
                Sections.Write(flow.Content);
                _html.Close();
                break;
            case Block.StatementFlow statements:
                _statements.Write(statements);
                break;
            case Block.OnScreen screen:
                _html.Open("div", ("data-depth", PrintDepth.Of(Length.Record)));
                Write(screen.Content);
                _html.Close();
                break;
            case Block.Fold fold:
                Write(fold);
                break;
            case Block.PageNumber:
                break;
            default:
                throw new InvalidOperationException($"No HTML for {block.GetType().Name} here.");
        }
    }

    private void Write(Block.Paragraph paragraph)
    {
        var hasNotes = NotesHtml.Has(paragraph.Content);
        if (hasNotes)
            _html.Open("div", ("class", "noted"), ("id", paragraph.Anchor));

        _html.Open("p", ("class", ClassOf(paragraph.Role)), ("id", hasNotes ? null : paragraph.Anchor));
        _inlines.Write(paragraph.Content);
        _html.Close();
        if (!hasNotes)
            return;

        _notes.Write(paragraph.Content);
        _html.Close();
    }

    private void Write(Block.Fold fold)
    {
        _html.Open("details", ("class", "fold"), ("data-depth", ScreenWording.Key(fold.Depth)), ("id", fold.Anchor));
        _html.Line("summary", fold.Title);
        Sections.Write(fold.Content);
        _html.Close();
    }

    private void Write(Block.ColumnSet columns)
    {
        _html.Open("div", ("class", "columns"));
        foreach (var column in columns.Items)
        {
            // Widths as classes: the policy allows no inline styles.
            var isWide = column.Weight > columns.Items.Min(item => item.Weight) * WideColumn;
            _html.Open("div", ("class", isWide ? "column wide" : "column"));
            Sections.Write(column.Content);
            _html.Close();
        }

        _html.Close();
    }

    private void Write(Block.TimelineList timeline)
    {
        _html.Open("ol", ("class", "timeline"), ("aria-label", timeline.Caption));
        DateOnly? previous = null;
        foreach (var entry in timeline.Entries)
        {
            string[] classes =
            [
                .. entry.IsDisputed ? (string[])["disputed"] : [],
                .. entry.IsWatershed ? (string[])["watershed"] : [],
                .. previous is { } before && before.AddYears(1) < entry.First ? (string[])["later"] : [],
            ];
            _html.Open(
                "li",
                ("id", entry.Anchor),
                ("class", classes.Length == 0 ? null : string.Join(' ', classes)),
                ("data-depth", PrintDepth.Of(entry.Depth)));
            _html.Line("b", entry.Date, ("class", "date"));
            _html.Open("p");
            foreach (var inline in entry.Content)
            {
                // How a side sees it, and what the sources tell differently, is a line of its own.
                if (inline is Inline.PartyName or Inline.Strong { Content: [Inline.Text { Value: [.., ':', ' '] }] })
                    _html.Empty("br");
                _inlines.Write([inline]);
            }

            _html.Close();
            _notes.Write(entry.Content);
            _html.Close();
            previous = entry.First;
        }

        _html.Close();
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
        _html.Open("div", ("class", "note"), ("id", note.Anchor));
        if (note.Title is { } title)
            _html.Line("p", title, ("class", "note-title"));
        Write(note.Content);
        _html.Close();
    }

    private static string? ClassOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Body or ParagraphRole.Cell or ParagraphRole.GridCell => null,
        ParagraphRole.KeyPoint => "key-point",
        _ => role.ToString().ToLowerInvariant(),
    };
}
