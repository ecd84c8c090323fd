using Briefing.Phrases;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets a statement of one party: its marker and name, the text, and a bar in its colour alongside.</summary>
internal static class StatementTypesetter
{
    // In points; a shorter statement is not cut by a page break.
    private const double KeepTogether = 100;

    public static Box Typeset(FlowTypesetter flow, Statement statement, double width, StructureElement element)
    {
        var heading = flow.Text(statement.Heading, flow.Design.TypeScale.Speaker, width, element.Add("P")) with
        {
            KeepWithNext = true,
        };
        var content = new StackBox([heading, .. flow.Typeset(statement.Content, width, element)]);
        var box = new PaddedBox(content, width, Frame.None)
        {
            // Repeats the speaker above the rest after a page break.
            Continued = Label(flow, [.. statement.Heading, flow.Words[PhraseKey.Continued]], width),
        };
        Box kept = box.Height <= KeepTogether ? new KeepTogetherBox(box) : box;
        return statement.Anchor is { } anchor ? new AnchorBox(anchor, kept) : kept;
    }

    /// <summary>Repeats the heading of a statement next to what continues on the next page.</summary>
    public static ArtifactBox Reminder(FlowTypesetter flow, Statement statement, double width) =>
        Label(flow, [.. statement.Heading, flow.Words[PhraseKey.OnPageBefore]], width);

    private static ArtifactBox Label(FlowTypesetter flow, ImmutableArray<Inline> words, double width) =>
        new(flow.Text(words, flow.Design.TypeScale.Speaker, width, new StructureElement("P")).Box);
}
