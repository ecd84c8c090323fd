using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets arguments and their replies side by side.</summary>
internal sealed class SideBySideTypesetter(FlowTypesetter flow)
{
    private const double Space = 8;
    private const double ReplySpace = 9;
    private const double ArgumentShare = 0.46;
    private const double KeepTogether = 150;
    private const double MinimumHead = 70;
    private const double MinimumTail = 85;

    private static readonly Insets s_cell = new(8, 10, 8, 0);

    public StackItem Typeset(Block.SideBySide table, double width, StructureElement parent)
    {
        var element = parent.Add(new StructureElement("Table") { Summary = table.Caption });
        var left = new ColumnPosition(0, width * ArgumentShare);
        var right = new ColumnPosition(left.Width, width - left.Width);
        var header = Header(table, left, right, element.Add("THead").Add("TR"));
        var body = element.Add("TBody");
        ImmutableArray<Box> rows = [.. table.Exchanges.Select(exchange => Row(exchange, left, right, body.Add("TR")))];
        return new(new TableBox(header, rows, flow.TableStyle(width)), Space, Space);
    }

    private RowBox Header(
        Block.SideBySide table, ColumnPosition left, ColumnPosition right, StructureElement row)
    {
        return new([HeaderCell(table.ArgumentTitle, left), HeaderCell(table.ReplyTitle, right)]);

        Cell HeaderCell(string title, ColumnPosition column)
        {
            var cell = row.Add(new StructureElement("TH") { Scope = "Column" });
            var text = flow.Text([title], flow.Design.TypeScale.ColumnHeader, column.Width, cell);
            return new(text.Box, column.X, column.Width, new(new Insets(4, 0, 4, 0)));
        }
    }

    private RowBox Row(
        Exchange exchange, ColumnPosition left, ColumnPosition right, StructureElement row)
    {
        var inner = left.Width - s_cell.Horizontal;
        var argument = StatementTypesetter.Typeset(flow, exchange.Argument, inner, row.Add("TD"));
        var cell = row.Add("TD");
        ImmutableArray<StackItem> replies =
        [
            .. exchange.Replies.Select(reply =>
                new StackItem(StatementTypesetter.Typeset(flow, reply, right.Width, cell.Add("Div")), ReplySpace, ReplySpace)),
        ];

        return new(
        [
            new(argument, left.X, left.Width, new(s_cell))
            {
                Reminder = StatementTypesetter.Reminder(flow, exchange.Argument, inner),
            },
            new(new StackBox(replies), right.X, right.Width, new(s_cell with { Right = 0 })),
        ])
        {
            KeepTogetherBelow = KeepTogether,
            MinimumHead = MinimumHead,
            MinimumTail = MinimumTail,
        };
    }
}
