using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets statements set against each other, in two columns of equal width.</summary>
internal sealed class PairsTypesetter(FlowTypesetter flow)
{
    private const double Space = 5;
    private const double StatementSpace = 6;

    // In points: about nine lines. A higher row is torn where each part keeps six lines.
    private const double KeepTogether = 170;
    private const double MinimumPart = 84;

    // The first row is under a heading, the others under a rule.
    private static readonly Insets s_firstRow = new(1, 0, 4, 0);
    private static readonly Insets s_row = new(4.4, 0, 5, 0);

    public StackItem Typeset(Block.Pairs pairs, double width, StructureElement parent)
    {
        // No table: it has no headers, and is read from left to right, row by row.
        var element = parent.Add("Div");
        var column = (width - ColumnsTypesetter.Gutter) / 2;
        ImmutableArray<Box> rows = [.. pairs.Rows.Select((pair, i) => Row(pair, i == 0 ? s_firstRow : s_row, column, element.Add("Div")))];
        var style = new TableStyle(width) { RowRule = new(0.5, flow.Design.Palette.Rule) };
        return new(new TableBox(header: null, rows, style), 0, Space);
    }

    private RowBox Row(Pair pair, Insets padding, double column, StructureElement row) => new(
    [
        Cell(pair.Left, padding, 0, column, row.Add("Div")),
        Cell(pair.Right, padding, column + ColumnsTypesetter.Gutter, column, row.Add("Div")),
    ])
    {
        KeepTogetherBelow = KeepTogether,
        MinimumHead = MinimumPart,
        MinimumTail = MinimumPart,
    };

    private Cell Cell(ImmutableArray<Statement> statements, Insets padding, double x, double width, StructureElement element)
    {
        var content = new StackBox(
        [
            .. statements.Select(statement =>
                new StackItem(StatementTypesetter.Typeset(flow, statement, width, element.Add("Div")), StatementSpace, StatementSpace)),
        ]);
        return new(content, x, width, new(padding))
        {
            Reminder = statements.IsEmpty ? null : StatementTypesetter.Reminder(flow, statements[0], width),
        };
    }
}
