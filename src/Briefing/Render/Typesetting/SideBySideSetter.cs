using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Boxes;
using Briefing.Render.Tags;

namespace Briefing.Render.Typesetting;

/// <summary>Sets arguments and their replies beside each other.</summary>
internal sealed class SideBySideSetter(FlowSetter flow)
{
    private const double Space = 8;
    private const double ReplySpace = 9;
    private const double ArgumentShare = 0.46;
    private const double KeepTogether = 250;
    private const double MinimumHead = 70;

    private static readonly Insets s_cell = new(8, 10, 8, 0);
    private static readonly Insets s_statement = new(0, 0, 0, 8);

    public StackItem Set(Block.SideBySide table, double width, StructureElement parent)
    {
        var element = parent.Add(new StructureElement("Table") { Summary = table.Caption });
        var left = (X: 0.0, Width: width * ArgumentShare);
        var right = (X: left.Width, Width: width - left.Width);
        var header = Header(table, left, right, element.Add("THead").Add("TR"));
        var body = element.Add("TBody");
        ImmutableArray<Box> rows = [.. table.Exchanges.Select(exchange => Row(exchange, left, right, body.Add("TR")))];
        return new(new TableBox(header, rows, TableSetter.Style(width)), Space, Space);
    }

    private RowBox Header(
        Block.SideBySide table, (double X, double Width) left, (double X, double Width) right, StructureElement row)
    {
        return new([HeaderCell(table.ArgumentTitle, left), HeaderCell(table.ReplyTitle, right)]);

        Cell HeaderCell(string title, (double X, double Width) column)
        {
            var cell = row.Add(new StructureElement("TH") { Scope = "Column" });
            var text = flow.Text([title], Looks.ColumnHeader, column.Width - s_statement.Left, cell);
            return new(text.Box, column.X, column.Width, new(new Insets(4, 0, 4, s_statement.Left)));
        }
    }

    private RowBox Row(
        Exchange exchange, (double X, double Width) left, (double X, double Width) right, StructureElement row)
    {
        var inner = left.Width - s_cell.Horizontal;
        var argument = Statement(exchange.Argument, inner, row.Add("TD"));
        var cell = row.Add("TD");
        var replies = exchange.Replies.IsEmpty
            ? flow.Set(exchange.NoReply, right.Width - s_statement.Left, cell)
            : [.. exchange.Replies.Select(reply => Reply(reply, right.Width, cell))];
        var padding = exchange.Replies.IsEmpty ? s_cell with { Right = 0, Left = s_statement.Left } : s_cell with { Right = 0 };

        return new(
        [
            new(argument, left.X, left.Width, new(s_cell)) { Reminder = Reminder(exchange.Argument, inner) },
            new(new StackBox(replies), right.X, right.Width, new(padding)),
        ])
        {
            KeepTogetherBelow = KeepTogether,
            MinimumHead = MinimumHead,
        };
    }

    private StackItem Reply(Statement reply, double width, StructureElement cell) =>
        new(Statement(reply, width, cell.Add("Div")), ReplySpace, ReplySpace);

    private AnchorBox Statement(Statement statement, double width, StructureElement element)
    {
        var inner = width - s_statement.Horizontal;
        var heading = flow.Text(statement.Heading, Looks.Speaker, inner, element.Add("P")) with { KeepWithNext = true };
        var content = new StackBox([heading, .. flow.Set(statement.Content, inner, element)]);
        return new(statement.Anchor, new PaddedBox(content, width, Frame(statement.Party))
        {
            Continued = Continued(statement, inner),
        });
    }

    /// <summary>Names the speaker again above what a page break has cut off.</summary>
    private ArtifactBox Continued(Statement statement, double width) =>
        Label([.. statement.Heading, " (continued)"], width);

    /// <summary>Names the argument again beside replies that go on over a page.</summary>
    private PaddedBox Reminder(Statement argument, double width) =>
        new(Label([.. argument.Heading, " (see the page before)"], width - s_statement.Horizontal), width, Frame(argument.Party));

    private ArtifactBox Label(ImmutableArray<Inline> words, double width) =>
        new ArtifactBox(flow.Text(words, Looks.Speaker, width, new StructureElement("P")).Box);

    private static Frame Frame(int party) => new(s_statement) { Bar = new(2, Palette.Of(party)) };
}
