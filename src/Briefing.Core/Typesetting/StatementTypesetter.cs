using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets a statement of one party: its marker and name, the text, and a bar in its colour alongside.</summary>
internal static class StatementTypesetter
{
    /// <summary>From the left edge of the bar to the text, in points.</summary>
    public const double Indent = 8;

    private const double Space = 9;

    // In points; a shorter statement is not cut by a page break.
    private const double KeepTogether = 100;

    private static readonly Insets s_padding = new(0, 0, 0, Indent);

    /// <summary>Statements stacked vertically, at full width.</summary>
    public static ImmutableArray<StackItem> Typeset(
        FlowTypesetter flow, Block.Statements statements, double width, StructureElement parent)
    {
        var title = flow.Text([statements.Title], flow.Design.TypeScale.ColumnHeader, width, parent.Add("P"));
        var list = parent.Add(new StructureElement("L") { ListNumbering = "None" });
        return
        [
            new(new PaddedBox(title.Box, width, new(new Insets(4, 0, 4, Indent))), Space) { KeepWithNext = true },
            new(new RuleBox(width, new(1, flow.Design.Palette.StrongRule))) { KeepWithNext = true },
            .. statements.Items.Select(statement =>
                new StackItem(Typeset(flow, statement, width, list.Add("LI").Add("LBody")), Space, Space)),
        ];
    }

    public static AnchorBox Typeset(FlowTypesetter flow, Statement statement, double width, StructureElement element)
    {
        var inner = width - s_padding.Horizontal;
        var heading = flow.Text(statement.Heading, flow.Design.TypeScale.Speaker, inner, element.Add("P")) with
        {
            KeepWithNext = true,
        };
        var content = new StackBox([heading, .. flow.Typeset(statement.Content, inner, element)]);
        var box = new PaddedBox(content, width, Frame(flow, statement.Party))
        {
            // Repeats the speaker above the rest after a page break.
            Continued = Label(flow, [.. statement.Heading, " (continued)"], inner),
        };
        return new(statement.Anchor, box.Height <= KeepTogether ? new KeepTogetherBox(box) : box);
    }

    /// <summary>Repeats the heading of the argument next to replies that continue on the next page.</summary>
    public static PaddedBox Reminder(FlowTypesetter flow, Statement argument, double width) =>
        new(
            Label(flow, [.. argument.Heading, " (argument on the page before)"], width - s_padding.Horizontal),
            width,
            Frame(flow, argument.Party));

    private static ArtifactBox Label(FlowTypesetter flow, ImmutableArray<Inline> words, double width) =>
        new(flow.Text(words, flow.Design.TypeScale.Speaker, width, new StructureElement("P")).Box);

    private static Frame Frame(FlowTypesetter flow, int party) => new(s_padding) { Bar = new(2, flow.Design.Palette.Of(party)) };
}
