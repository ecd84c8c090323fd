using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets the table of contents in columns, with page numbers.</summary>
internal static class ContentsTypesetter
{
    private const int ColumnCount = 4;
    private const double Gutter = 14;
    private const double Indent = 8;

    // Enough bisection steps to find the height to a thousandth of a point.
    private const int SearchSteps = 30;

    public static StackItem Typeset(
        TypeScale typeScale, ImmutableArray<Block.Heading> headings, double width, StructureElement parent)
    {
        var toc = parent.Add("TOC");
        var column = (width - (ColumnCount - 1) * Gutter) / ColumnCount;
        ImmutableArray<StackItem> entries =
        [
            .. headings.Select((heading, i) => Entry(typeScale, heading, column, toc.Add("TOCI")) with
            {
                KeepWithNext = i + 1 < headings.Length && headings[i + 1].Level > heading.Level,
            }),
        ];
        return new(new RowBox(
        [
            .. Columns(entries).Select((own, i) => new Cell(new StackBox(own), i * (column + Gutter), column, Frame.None)),
        ])
        {
            // Columns cut by a page break would be hard to read: twice as many pieces.
            KeepTogetherBelow = double.MaxValue,
        });
    }

    private static StackItem Entry(TypeScale typeScale, Block.Heading heading, double width, StructureElement item)
    {
        var isSection = heading.Level == 2;
        var typeStyle = isSection ? typeScale.ContentsSection : typeScale.ContentsEntry;
        var link = item.Add("Reference").Add("Link");
        var target = new LinkTarget(null, heading.Anchor, heading.OutlineTitle);
        var style = typeStyle.ToTextStyle();
        var line = new LeaderLine(
            // The space separates the title from the number when the line is read aloud.
            [new InlineItem.Text(heading.OutlineTitle + " ", style, link, target)],
            new ParagraphStyle(typeStyle.Leading) { FirstLineIndent = isSection ? 0 : Indent, HangingIndent = 2 * Indent },
            width,
            heading.Anchor,
            style)
        {
            Element = link,
            Link = target,
        };
        return new(line, typeStyle.SpaceBefore);
    }

    /// <summary>
    /// Divides the entries, in reading order, so that the tallest column is as short as possible, and no section title
    /// is at the bottom of a column while its entries start the next.
    /// </summary>
    private static IEnumerable<ImmutableArray<StackItem>> Columns(ImmutableArray<StackItem> entries)
    {
        var (low, high) = (entries.Sum(HeightOf) / ColumnCount, entries.Sum(HeightOf));

        for (var step = 0; step < SearchSteps; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Filled(entries, middle).Count() <= ColumnCount ? (low, middle) : (middle, high);
        }

        return Filled(entries, high);
    }

    private static IEnumerable<ImmutableArray<StackItem>> Filled(ImmutableArray<StackItem> entries, double columnHeight)
    {
        for (var start = 0; start < entries.Length;)
        {
            var (end, height) = (start, 0.0);

            while (end < entries.Length && (end == start || height + HeightOf(entries[end]) <= columnHeight))
                height += HeightOf(entries[end++]);

            while (end < entries.Length && end > start + 1 && entries[end - 1].KeepWithNext)
                end--;

            yield return entries[start..end];
            start = end;
        }
    }

    private static double HeightOf(StackItem entry) => entry.Box.Height + entry.SpaceBefore;
}
