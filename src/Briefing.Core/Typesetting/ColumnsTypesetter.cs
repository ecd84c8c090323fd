using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets blocks in columns: next to each other, or flowing from one column to the next.</summary>
internal sealed class ColumnsTypesetter(FlowTypesetter flow)
{
    // 8 mm.
    public const double Gutter = 22.7;

    private const double Space = 6;

    // In points: a reader goes down and up again in a part of a page, not in all of it.
    private const double MaxFlowHeight = 300;

    public StackItem Typeset(Block.ColumnSet columns, double width, StructureElement parent)
    {
        var unit = (width - (columns.Items.Length - 1) * Gutter) / columns.Items.Sum(item => item.Weight);
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var left = 0.0;
        foreach (var item in columns.Items)
        {
            var own = item.Weight * unit;
            var content = new StackBox(flow.Typeset(item.Content, own, parent.Add("Div")));
            cells.Add(new(content, left, own, Frame.None));
            left += own + Gutter;
        }

        return new(new RowBox(cells.ToImmutable()) { KeepTogetherBelow = MaxFlowHeight, MinimumHead = 60, MinimumTail = 60 }, Space, Space);
    }

    public ImmutableArray<StackItem> Typeset(Block.Flow blocks, double width, StructureElement parent)
    {
        var count = blocks.ColumnCount;
        var column = (width - (count - 1) * Gutter) / count;
        var items = flow.Typeset(blocks.Content, column, parent.Add("Div"));
        var rows = ImmutableArray.CreateBuilder<StackItem>();
        for (var start = 0; start < items.Length;)
        {
            var (end, height) = (start, 0.0);
            while (end < items.Length && (end == start || height < MaxFlowHeight * count || items[end - 1].KeepWithNext))
                height += ColumnBalancer.HeightOf(items[end++]);

            rows.Add(new(Row(items[start..end], count, column), Space, Space));
            start = end;
        }

        return rows.ToImmutable();
    }

    private static RowBox Row(ImmutableArray<StackItem> items, int count, double column) => new(
    [
        .. ColumnBalancer.Balance(items, count)
            .Select((own, i) => new Cell(new StackBox(own), i * (column + Gutter), column, Frame.None)),
    ])
    {
        KeepTogetherBelow = MaxFlowHeight + 60,
        MinimumHead = 60,
        MinimumTail = 60,
    };
}
