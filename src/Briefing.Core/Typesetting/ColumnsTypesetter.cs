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

    // In points; lower columns are not cut.
    private const double KeepTogether = 130;

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

        return new(new RowBox(cells.ToImmutable()) { KeepTogetherBelow = KeepTogether, MinimumHead = 60, MinimumTail = 60 }, Space, Space);
    }

    public StackItem Typeset(Block.Flow blocks, double width, StructureElement parent)
    {
        var count = blocks.ColumnCount;
        var column = (width - (count - 1) * Gutter) / count;
        var items = flow.Typeset(blocks.Content, column, parent.Add("Div"));
        return new(new FlowBox(items, count, column, Gutter), Space, Space);
    }

    public StackItem Typeset(Block.StatementFlow statements, double width, StructureElement parent)
    {
        var count = statements.ColumnCount;
        var column = (width - (count - 1) * Gutter) / count;
        var list = parent.Add(new StructureElement("L") { ListNumbering = "None" });
        ImmutableArray<StackItem> items =
        [
            .. statements.Items.Select(statement =>
                new StackItem(StatementTypesetter.Typeset(flow, statement, column, list.Add("LI").Add("LBody")), Space, Space)),
        ];
        return new(new FlowBox(items, count, column, Gutter), Space, Space);
    }
}
