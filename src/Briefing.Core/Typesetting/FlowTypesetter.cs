using Briefing.Phrases;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Hyphenation;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets a vertical flow of blocks: the content of a page, a cell or a note.</summary>
internal sealed class FlowTypesetter
{
    private const double BulletIndent = 10;
    private const double NumberIndent = 13;
    private const double WideNumberIndent = 18;

    // In em. A lower-case letter is a little under half an em wide.
    private const double MaxMeasure = 34;

    private readonly TableTypesetter _tables;
    private readonly FigureTypesetter _figures;
    private readonly PairsTypesetter _pairs;
    private readonly StripTypesetter _strips;
    private readonly ColumnsTypesetter _columns;
    private readonly TimelineTypesetter _timelines;

    private readonly InlineTypesetter _inlines;
    private readonly ImmutableArray<Block.Heading> _contents;
    private readonly ImmutableArray<Party> _parties;

    public FlowTypesetter(Document document, Design design, ParagraphCache paragraphs)
    {
        Paragraphs = paragraphs;
        Design = design;
        Words = document.Words;
        _inlines = new(document.Parties, design);
        _parties = document.Parties;
        _contents = [.. document.Headings.Where(h => h.InContents)];
        _tables = new(this);
        _figures = new(this, document.Parties);
        _pairs = new(this);
        _strips = new(this);
        _columns = new(this);
        _timelines = new(this);
    }

    public Design Design { get; }

    /// <summary>What the tool says.</summary>
    public PhraseBook Words { get; }

    public ParagraphCache Paragraphs { get; }

    /// <summary>The width of running text: about 75 characters at most.</summary>
    public static double Measure(TypeStyle style, double width) => Math.Min(width, style.Size * MaxMeasure);

    public string ShortNameOf(int party) => _parties[party].Short;

    /// <summary>Typesets any blocks; a heading at the top level of the document opens a section, here it does not.</summary>
    public ImmutableArray<StackItem> Typeset(ImmutableArray<Block> blocks, double width, StructureElement parent) =>
        [.. blocks.SelectMany(block => Typeset(block, width, parent))];

    public ImmutableArray<StackItem> Typeset(Block block, double width, StructureElement parent) => block switch
    {
        Block.Paragraph paragraph => [Paragraph(paragraph, width, parent)],
        Block.ItemList list => List(list, width, parent),
        Block.Contents => [ContentsTypesetter.Typeset(Design, _contents, width, parent)],
        Block.Note note => [Anchored(note.Anchor, NoteTypesetter.Typeset(this, note, width, parent))],
        Block.Table table => [_tables.Typeset(table, width, parent)],
        Block.Figure figure => [_figures.Typeset(figure, width, parent)],
        Block.Pairs pairs => [_pairs.Typeset(pairs, width, parent)],
        Block.Strip strip => _strips.Typeset(strip, width, parent),
        Block.ColumnSet columns => [_columns.Typeset(columns, width, parent)],
        Block.Flow flow => [_columns.Typeset(flow, width, parent)],
        Block.TimelineList timeline => _timelines.Typeset(timeline, width, parent),
        Block.Heading heading => [Heading(heading, width, parent)],
        Block.StatementFlow flow => [_columns.Typeset(flow, width, parent)],
        Block.OnScreen => [],
        Block.PageNumber number => [PageNumber(number, width, parent)],
        _ => throw new InvalidOperationException($"No setting for {block.GetType().Name} here."),
    };

    public StackItem Paragraph(
        Block.Paragraph paragraph, double width, StructureElement parent, TextAlignment alignment = TextAlignment.Start)
    {
        var style = Design.TypeScale.Of(paragraph.Role);
        var hyphenator = IsRunningText(paragraph.Role) ? Design.Hyphenator : null;
        // A single line, such as a legend, may be longer than running text.
        var measure = paragraph.Role is ParagraphRole.Meta ? width : Measure(style, width);
        var text = Text(paragraph.Content, style, measure, parent.Add("P"), alignment, hyphenator);
        return Anchored(paragraph.Anchor, text);
    }

    public StackItem Text(
        ImmutableArray<Inline> content,
        TypeStyle style,
        double width,
        StructureElement element,
        TextAlignment alignment = TextAlignment.Start,
        Hyphenator? hyphenator = null) =>
        new(
            Paragraphs.Box(
                _inlines.Typeset(content, style, element),
                new ParagraphStyle(style.Leading, alignment) { Hyphenator = hyphenator, Writing = Design.Writing },
                width),
            style.SpaceBefore,
            style.SpaceAfter);

    public TableStyle TableStyle(double width) => new(width)
    {
        HeaderRule = new(1, Design.Palette.StrongRule),
        RowRule = new(0.5, Design.Palette.Rule),
    };

    /// <summary>Whether words may be hyphenated: not in titles and single lines.</summary>
    private static bool IsRunningText(ParagraphRole role) =>
        role is not (ParagraphRole.Lead or ParagraphRole.Meta or ParagraphRole.Silence);

    private ImmutableArray<StackItem> List(Block.ItemList list, double width, StructureElement parent)
    {
        var element = parent.Add(new StructureElement("L") { ListNumbering = list.IsNumbered ? "Decimal" : "Disc" });
        var indent = !list.IsNumbered ? BulletIndent : list.Items.All(item => item.Number < 10) ? NumberIndent : WideNumberIndent;
        return
        [
            .. list.Items.Select(item =>
                ListItem(item.Label ?? "•", item.Content, indent, width, element.Add("LI"))),
        ];
    }

    private StackItem Heading(Block.Heading heading, double width, StructureElement parent)
    {
        var text = HeadingTypesetter.Typeset(this, heading, width, parent.Add($"H{heading.Level}"));
        return text with { Box = new AnchorBox(heading.Anchor, text.Box) };
    }

    private StackItem PageNumber(Block.PageNumber number, double width, StructureElement parent)
    {
        var style = Design.TypeScale.Of(ParagraphRole.Cell);
        var link = parent.Add("Link");
        var target = new LinkTarget(null, number.Anchor, number.Description);
        return new(new PageNumberBox(number.Anchor, style.ToTextStyle(), style.Leading, width, link, target), style.SpaceBefore);
    }

    private static StackItem Anchored(string? anchor, StackItem item) =>
        anchor is null ? item : item with { Box = new AnchorBox(anchor, item.Box) };

    private StackItem ListItem(
        string label, ImmutableArray<Block> content, double indent, double width, StructureElement element)
    {
        var style = Design.TypeScale.Of(content is [Block.Paragraph first, ..] ? first.Role : ParagraphRole.Body);
        var labelBox = Text([label], style, indent, element.Add("Lbl")).Box;
        var body = Typeset(content, width - indent, element.Add("LBody"));
        return new(new HangingBox(labelBox, indent, new StackBox(body)), style.SpaceBefore / 2, style.SpaceAfter / 2);
    }
}
