using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Boxes;
using Briefing.Render.Layout.Paragraphs;
using Briefing.Render.Tags;

namespace Briefing.Render.Typesetting;

/// <summary>Sets the table of contents in two columns, every entry with the number of its page.</summary>
internal static class ContentsSetter
{
    private const double Gutter = 24;
    private const double Indent = 10;

    public static StackItem Set(ImmutableArray<Block.Heading> headings, double width, StructureElement parent)
    {
        var toc = parent.Add("TOC");
        var column = (width - Gutter) / 2;
        ImmutableArray<StackItem> entries = [.. headings.Select(heading => Entry(heading, column, toc.Add("TOCI")))];
        var split = Split(entries);
        return new(new RowBox(
        [
            new(new StackBox(entries[..split]), 0, column, Frame.None),
            new(new StackBox(entries[split..]), column + Gutter, column, Frame.None),
        ])
        {
            // Two columns cut by a page break would have to be read in four pieces.
            KeepTogetherBelow = double.MaxValue,
        });
    }

    private static StackItem Entry(Block.Heading heading, double width, StructureElement item)
    {
        var isSection = heading.Level == 2;
        var look = isSection ? Looks.ContentsSection : Looks.ContentsEntry;
        var link = item.Add("Reference").Add("Link");
        var target = new LinkTarget(null, heading.Anchor, heading.OutlineTitle);
        var style = look.Style();
        var line = new LeaderLine(
            [new InlineItem.Text(heading.OutlineTitle, style, link, target)],
            new ParagraphStyle(look.Leading) { FirstLineIndent = isSection ? 0 : Indent, HangingIndent = 2 * Indent },
            width,
            heading.Anchor,
            style)
        {
            Element = link,
            Link = target,
        };
        return new(line, look.SpaceBefore);
    }

    /// <summary>Where the second column begins, so that the two are about equally high.</summary>
    private static int Split(ImmutableArray<StackItem> entries)
    {
        var half = entries.Sum(e => e.Box.Height + e.SpaceBefore) / 2;
        var height = 0.0;
        var index = 0;

        while (index < entries.Length && height < half)
        {
            height += entries[index].Box.Height + entries[index].SpaceBefore;
            index++;
        }

        return index;
    }
}
