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

        foreach (var block in document.Blocks)
        {
            if (block is Block.Heading heading)
                AddHeading(heading);
            else
                _items.AddRange(_flow.Set(block, width, _sections.Peek().Element));
        }

        return _items.ToImmutable();
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
