using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Pagination;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets the blocks of a document into one flow, with sections nested in the structure by heading level.</summary>
internal sealed class DocumentTypesetter(Document document, Design design, ParagraphCache paragraphs, PageGeometry geometry)
{
    // A longer text is independent, and may be separated from the table below it.
    private const int MaxIntroductions = 3;

    // A section starts on the current page if that is filled to at most this fraction.
    private const double HalfFull = 0.55;

    // In points: less than three lines of body text.
    private const double ShortOpening = 40;

    // So many blocks are typeset side by side, and as many ahead.
    private const int BlocksAtOnce = 128;

    private readonly FlowTypesetter _flow = new(document, design, paragraphs);
    private readonly Stack<(int Level, StructureElement Element)> _sections = new();
    private string? _section;

    /// <summary>The flow, block by block; the next blocks are being typeset while these are read.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public IEnumerable<StackItem> Typeset(StructureElement root, CancellationToken cancellation)
    {
        _sections.Push((0, root));
        var next = TypesetBlocks(0, cancellation);
        for (var first = 0; first < document.Blocks.Length; first += BlocksAtOnce)
        {
            var blocks = next;
            var end = first + BlocksAtOnce;
            var making = end < document.Blocks.Length ? Task.Run(() => TypesetBlocks(end, cancellation)) : null;
            for (var i = first; i < Math.Min(end, document.Blocks.Length); i++)
            {
                foreach (var item in ItemsOf(i, blocks[i - first], root))
                    yield return item;
            }

            next = making?.GetAwaiter().GetResult() ?? [];
        }
    }

    /// <summary>
    /// Typesets blocks except headings in parallel: they are independent. Figures come first, because they take the longest.
    /// </summary>
    private TypesetBlock[] TypesetBlocks(int first, CancellationToken cancellation)
    {
        var typeset = new TypesetBlock[Math.Min(BlocksAtOnce, document.Blocks.Length - first)];
        var order = Enumerable.Range(0, typeset.Length)
            .Where(i => document.Blocks[first + i] is not (Block.Heading or Block.Masthead))
            .OrderBy(i => document.Blocks[first + i] is Block.Figure ? 0 : 1)
            .ToArray();
        Parallel.For(
            0,
            order.Length,
            new() { CancellationToken = cancellation },
            i => typeset[order[i]] = TypesetAlone(document.Blocks[first + order[i]]));
        return typeset;
    }

    private IEnumerable<StackItem> ItemsOf(int index, TypesetBlock typeset, StructureElement root) => document.Blocks[index] switch
    {
        Block.Heading heading => Heading(heading),
        Block.Masthead masthead => MastheadTypesetter.Typeset(_flow, masthead, geometry, root),
        _ => Items(index, typeset),
    };

    private TypesetBlock TypesetAlone(Block block)
    {
        var structure = new StructureElement("Div");
        return new(_flow.Typeset(block, geometry.ContentWidth, structure), structure);
    }

    private IEnumerable<StackItem> Items(int index, TypesetBlock block)
    {
        // Columns with sections are not part of the section before them.
        if (document.Blocks[index].WithInner.OfType<Block.Heading>().MinBy(heading => heading.Level) is { } highest)
            CloseSections(highest.Level);

        _sections.Peek().Element.AddChildrenOf(block.Structure);
        var items = block.Items;
        // Answers in a strip say what the clash below is about.
        var keeps = document.Blocks[index] is Block.Strip || Introduces(index) || HasSummary(index) || IsShortOpening(index, items);
        return keeps ? items.Select(item => item with { KeepWithNext = true }) : items;
    }

    /// <summary>A line that lists who is missing from a table stays below it.</summary>
    private bool HasSummary(int index) =>
        document.Blocks[index] is Block.Table
        && index + 1 < document.Blocks.Length
        && document.Blocks[index + 1] is Block.Paragraph { Role: ParagraphRole.Silence };

    /// <summary>Whether only a line or two follow a heading: too little to leave with it before a page break.</summary>
    private bool IsShortOpening(int index, ImmutableArray<StackItem> items) =>
        index > 0
        && document.Blocks[index - 1] is Block.Heading
        && document.Blocks[index] is Block.Paragraph
        && items.Sum(item => item.Box.Height) < ShortOpening;

    /// <summary>Whether the block must stay with the next one: facts under a heading, the text above a table.</summary>
    private bool Introduces(int index)
    {
        if (document.Blocks[index] is Block.Paragraph { Role: ParagraphRole.Meta })
            return true;

        if (document.Blocks[index] is Block.Paragraph { Role: ParagraphRole.Silence })
            return false;

        var end = index;
        while (end < document.Blocks.Length && document.Blocks[end] is Block.Paragraph)
            end++;

        return end > index
            && end - index <= MaxIntroductions
            && end < document.Blocks.Length
            && document.Blocks[end] is Block.Table or Block.Pairs or Block.Strip or Block.Figure;
    }

    private IEnumerable<StackItem> Heading(Block.Heading heading)
    {
        if (heading.StartsPage)
            yield return new(new PageBreakBox(HalfFull));

        var element = OpenSection(heading.Level).Add($"H{heading.Level}");
        var text = HeadingTypesetter.Typeset(_flow, heading, geometry.ContentWidth, element);
        yield return text with { Box = new AnchorBox(heading.Anchor, text.Box) { RunningTitle = RunningTitle(heading) } };
    }

    private RunningTitle? RunningTitle(Block.Heading heading)
    {
        // A heading within an item names a part that every item has; the item's own name tells more.
        if (heading.Level is 1 or > 3)
            return null;

        if (heading.Level == 2)
            _section = heading.OutlineTitle;

        return new(_section ?? heading.OutlineTitle, heading.Level == 2 ? null : heading.OutlineTitle);
    }

    private void CloseSections(int level)
    {
        while (_sections.Peek().Level >= level)
            _sections.Pop();
    }

    private StructureElement OpenSection(int level)
    {
        CloseSections(level);

        // The title belongs to the document itself; every lower heading opens a section.
        if (level == 1)
            return _sections.Peek().Element;

        var section = _sections.Peek().Element.Add("Sect");
        _sections.Push((level, section));
        return section;
    }

    /// <param name="Structure">Holds the elements of the block until its section takes them over.</param>
    private readonly record struct TypesetBlock(ImmutableArray<StackItem> Items, StructureElement Structure);
}
