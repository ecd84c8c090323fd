using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets the table of contents in columns, with page numbers.</summary>
internal static class ContentsTypesetter
{
    private const int MaxColumns = 3;
    private const double MinColumn = 140;
    private const double Gutter = 14;
    private const double Indent = 8;

    public static StackItem Typeset(
        Design design, ImmutableArray<Block.Heading> headings, double width, StructureElement parent)
    {
        var toc = parent.Add("TOC");
        var count = Math.Clamp((int)(width / MinColumn), 1, MaxColumns);
        var column = (width - (count - 1) * Gutter) / count;
        ImmutableArray<StackItem> entries =
        [
            .. headings.Select((heading, i) => Entry(design, heading, column, toc.Add("TOCI")) with
            {
                KeepWithNext = i + 1 < headings.Length && headings[i + 1].Level > heading.Level,
            }),
        ];
        return new(new KeepTogetherBox(new FlowBox(entries, count, column, Gutter)));
    }

    private static StackItem Entry(Design design, Block.Heading heading, double width, StructureElement item)
    {
        var isSection = heading.Level == 2;
        var typeStyle = isSection ? design.TypeScale.ContentsSection : design.TypeScale.ContentsEntry;
        var link = item.Add("Reference").Add("Link");
        var target = new LinkTarget(null, heading.Anchor, heading.OutlineTitle);
        var style = typeStyle.ToTextStyle();
        var line = new LeaderLine(
            // The space separates the title from the number when the line is read aloud.
            [new InlineItem.Text(heading.OutlineTitle + " ", style, link, target)],
            new ParagraphStyle(typeStyle.Leading)
            {
                FirstLineIndent = isSection ? 0 : Indent,
                HangingIndent = 2 * Indent,
                Writing = design.Writing,
            },
            width,
            heading.Anchor,
            style)
        {
            Element = link,
            Link = target,
        };
        return new(line, typeStyle.SpaceBefore);
    }
}
