using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Render.Layout.Boxes;
using Briefing.Render.Tags;

namespace Briefing.Render.Typesetting;

/// <summary>Sets the blocks of a document into one flow, its sections nested in the structure as their headings are.</summary>
internal sealed class DocumentSetter(Document document, double width)
{
    private readonly FlowSetter _flow = new(document);
    private readonly ImmutableArray<StackItem>.Builder _items = ImmutableArray.CreateBuilder<StackItem>();
    private readonly Stack<(int Level, StructureElement Element)> _sections = new();

    public ImmutableArray<StackItem> Set(StructureElement root)
    {
        _sections.Push((0, root));

        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i] is Block.Heading heading)
                AddHeading(heading);
            else
                AddBlock(document.Blocks[i], document.Blocks.ElementAtOrDefault(i + 1));
        }

        return _items.ToImmutable();
    }

    private void AddBlock(Block block, Block? next)
    {
        var items = _flow.Set(block, width, _sections.Peek().Element);

        // What introduces something does not part from it: facts under a heading, the text above a table.
        if (block is Block.Paragraph { Role: ParagraphRole.Meta }
            || (block is Block.Paragraph && next is Block.Table or Block.SideBySide or Block.Statements))
        {
            items = [.. items.Select(item => item with { KeepWithNext = true })];
        }

        _items.AddRange(items);
    }

    private void AddHeading(Block.Heading heading)
    {
        if (heading.StartsPage)
            _items.Add(new(new PageBreakBox()));

        var element = OpenSection(heading.Level).Add($"H{heading.Level}");
        var look = Looks.OfHeading(heading.Level);
        ImmutableArray<Inline> content = heading.Party is { } party
            ? [new Inline.Badge(party), .. heading.Content]
            : heading.Content;
        var text = _flow.Text(content, look, width, element);
        var box = heading.Level == 2 ? WithRule(text) : text.Box;
        _items.Add(text with
        {
            Box = new AnchorBox(heading.Anchor, box) { RunningTitle = heading.Level > 1 ? heading.OutlineTitle : null },
            KeepWithNext = true,
        });
    }

    private StructureElement OpenSection(int level)
    {
        while (_sections.Peek().Level >= level)
            _sections.Pop();

        // The title stands in the document itself; every heading below it opens a section.
        if (level == 1)
            return _sections.Peek().Element;

        var section = _sections.Peek().Element.Add("Sect");
        _sections.Push((level, section));
        return section;
    }

    private StackBox WithRule(StackItem text) =>
        new(
        [
            text with { SpaceBefore = 0, SpaceAfter = 0, KeepWithNext = true },
            new(new RuleBox(width, new(1, Palette.StrongRule)), SpaceBefore: 4),
        ]);
}
