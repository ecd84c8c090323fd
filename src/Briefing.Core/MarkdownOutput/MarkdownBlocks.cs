namespace Briefing.MarkdownOutput;

/// <summary>Writes blocks as lines, with an empty line between blocks.</summary>
internal sealed class MarkdownBlocks
{
    private readonly InlineMarkdownWriter _inlines;
    private readonly HeadingLinks _headings;
    private readonly MarkdownTable _tables;
    private readonly ImmutableArray<Party> _parties;
    private readonly ImmutableArray<Block.Heading> _contents;

    public MarkdownBlocks(Document document, InlineMarkdownWriter inlines, HeadingLinks headings)
    {
        (_inlines, _headings) = (inlines, headings);
        _tables = new(inlines, this);
        _parties = document.Parties;
        _contents = [.. document.Headings.Where(heading => heading.InContents)];
    }

    public IEnumerable<string> Lines(ImmutableArray<Block> blocks) =>
        Separated(blocks.Where(block => block is not Block.PageNumber).Select(Lines));

    /// <summary>The first line after a marker, the others indented by its width.</summary>
    public IEnumerable<string> Item(string mark, ImmutableArray<Block> content) => Indented(mark, Lines(content));

    private IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Heading heading => Heading(heading),
        Block.Masthead masthead => Masthead(masthead),
        Block.Paragraph paragraph => Sentences(paragraph),
        Block.ItemList list => Items(list),
        Block.Contents => Contents(),
        Block.Note note => Note(note),
        Block.Table table => _tables.Lines(table),
        Block.Pairs pairs => Separated(pairs.Rows.Select(pair => SetAgainst(pair.Left, pair.Right))),
        Block.StatementFlow statements => Separated(statements.Items.Select(Statement)),
        Block.OnScreen screen => Lines(screen.Content),
        Block.Strip strip => _tables.Lines(strip, _parties),
        Block.TimelineList timeline => timeline.Entries.SelectMany(Event),
        Block.ColumnSet columns => Separated(columns.Items.Select(column => Lines(column.Content))),
        Block.Flow flow => Lines(flow.Content),
        Block.Figure figure => Figure(figure),
        Block.FigureGrid grid => Separated(grid.Figures.Select(figure => Indented("- ", Text(figure.Alternative)))),
        _ => throw new InvalidOperationException($"No Markdown for {block.GetType().Name}."),
    };

    private IEnumerable<string> Heading(Block.Heading heading)
    {
        var line = $"{new string('#', heading.Level)} {MarkdownText.HeadingEnd(_inlines.Write(heading.Content).Trim())}";
        return heading.Remark.IsEmpty ? [line] : [line, "", _inlines.WriteEmphasized(heading.Remark)];
    }

    private IEnumerable<string> Masthead(Block.Masthead masthead) => Lines(
    [
        masthead.Title,
        .. Paragraphs(ParagraphRole.Lead, masthead.Question),
        .. Paragraphs(ParagraphRole.Meta, Join(masthead.Kind, masthead.Series)),
        .. masthead.Lines.SelectMany(line => Paragraphs(ParagraphRole.Meta, line)),
    ]);

    private static ImmutableArray<Block> Paragraphs(ParagraphRole role, ImmutableArray<Inline> words) =>
        words.IsEmpty ? [] : [new Block.Paragraph(role, words)];

    private static ImmutableArray<Inline> Join(ImmutableArray<Inline> one, ImmutableArray<Inline> other) =>
        one.IsEmpty || other.IsEmpty ? [.. one, .. other] : [.. one, " · ", .. other];

    private IEnumerable<string> Event(TimelineEntry entry) => Item(
        "- ",
        [
            new Block.Paragraph(
                ParagraphRole.Body,
                [new Inline.Strong([entry.Date]), " ", .. entry.IsWatershed ? [new Inline.Strong(entry.Content)] : entry.Content]),
        ]);

    private ImmutableArray<string> Sentences(Block.Paragraph paragraph) => SentenceLines.Of(paragraph.Role switch
    {
        ParagraphRole.Silence or ParagraphRole.Lead => _inlines.WriteEmphasized(paragraph.Content),
        _ => _inlines.Write(paragraph.Content),
    });

    private static ImmutableArray<string> Text(string text) => SentenceLines.Of(MarkdownText.Escape(text));

    private IEnumerable<string> Items(Block.ItemList list)
    {
        // Markdown viewers number a list consecutively from its first number.
        var countsOn = list.Items.Select((item, i) => item.Number == list.Items[0].Number + i).All(isNext => isNext);
        return list.Items.SelectMany(item => item.Number is not { } number ? Item("- ", item.Content)
            : countsOn ? Item($"{number}. ", item.Content)
            : Indented("- ", Lines(item.Content).Select((line, i) => i == 0 ? $"{number}\\. {line}" : line)));
    }

    private IEnumerable<string> Contents() => _contents.Select(heading =>
        $"{(heading.Level > 2 ? "  " : "")}- [{MarkdownText.Escape(heading.OutlineTitle)}](#{_headings.To(heading.Anchor)})");

    private IEnumerable<string> Note(Block.Note note)
    {
        ImmutableArray<string> title = note.Title is { } words ? [_inlines.WriteStrong([words]), ""] : [];
        return title.Concat(Lines(note.Content)).Select(line => line.Length == 0 ? ">" : $"> {line}");
    }

    /// <summary>What is set against statements is below the last of them.</summary>
    private IEnumerable<string> SetAgainst(ImmutableArray<Statement> statements, ImmutableArray<Statement> replies)
    {
        var below = statements.IsEmpty ? "" : "  ";
        return Separated([.. statements.Select(Statement), .. replies.Select(reply => Indented(below, Statement(reply)))]);
    }

    private IEnumerable<string> Statement(Statement statement) =>
        Item("- ", [new Block.Paragraph(ParagraphRole.Body, statement.Heading), .. statement.Content]);

    private IEnumerable<string> Figure(Block.Figure figure) =>
        [.. SentenceLines.Of(_inlines.Write(figure.Caption)), "", .. Text(figure.Alternative)];

    private static IEnumerable<string> Separated(IEnumerable<IEnumerable<string>> parts) =>
        parts.SelectMany(IEnumerable<string> (part, i) => i == 0 ? part : ["", .. part]);

    private static IEnumerable<string> Indented(string mark, IEnumerable<string> lines) => lines.Select(
        (line, i) => i == 0 ? mark + line : line.Length == 0 ? "" : new string(' ', mark.Length) + line);
}
