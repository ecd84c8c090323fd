using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Boxes;
using Briefing.Render.Layout.Paragraphs;
using Briefing.Render.Tags;
using Briefing.Render.Typesetting.Styles;

namespace Briefing.Render.Typesetting;

/// <summary>Sets the table of contents in columns, every entry with the number of its page.</summary>
internal static class ContentsSetter
{
    private const int ColumnCount = 4;
    private const double Gutter = 14;
    private const double Indent = 8;

    public static StackItem Set(
        Looks looks, ImmutableArray<Block.Heading> headings, double width, StructureElement parent)
    {
        var toc = parent.Add("TOC");
        var column = (width - (ColumnCount - 1) * Gutter) / ColumnCount;
        ImmutableArray<StackItem> entries = [.. headings.Select(heading => Entry(looks, heading, column, toc.Add("TOCI")))];
        return new(new RowBox(
        [
            .. Columns(entries).Select((own, i) => new Cell(new StackBox(own), i * (column + Gutter), column, Frame.None)),
        ])
        {
            // Columns cut by a page break would have to be read in twice as many pieces.
            KeepTogetherBelow = double.MaxValue,
        });
    }

    private static StackItem Entry(Looks looks, Block.Heading heading, double width, StructureElement item)
    {
        var isSection = heading.Level == 2;
        var look = isSection ? looks.ContentsSection : looks.ContentsEntry;
        var link = item.Add("Reference").Add("Link");
        var target = new LinkTarget(null, heading.Anchor, heading.OutlineTitle);
        var style = look.Style();
        var line = new LeaderLine(
            // The space parts the title from the number where the line is read aloud.
            [new InlineItem.Text(heading.OutlineTitle + " ", style, link, target)],
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

    /// <summary>Entries in reading order, so divided that the columns are about equally high.</summary>
    private static IEnumerable<ImmutableArray<StackItem>> Columns(ImmutableArray<StackItem> entries)
    {
        var share = entries.Sum(HeightOf) / ColumnCount;
        var start = 0;
        var height = 0.0;

        for (var column = 1; column <= ColumnCount; column++)
        {
            var end = start;
            while (end < entries.Length && (column == ColumnCount || height + HeightOf(entries[end]) / 2 < column * share))
                height += HeightOf(entries[end++]);

            yield return entries[start..end];
            start = end;
        }
    }

    private static double HeightOf(StackItem entry) => entry.Box.Height + entry.SpaceBefore;
}
