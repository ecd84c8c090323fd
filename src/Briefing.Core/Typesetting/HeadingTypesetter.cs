using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets headings: that of a section under a rule, with its remark at the end of the line.</summary>
internal static class HeadingTypesetter
{
    private const double TitleShare = 0.5;
    private const double RuleThickness = 1.25;

    /// <param name="element">The heading's own element.</param>
    public static StackItem Typeset(FlowTypesetter flow, Block.Heading heading, double width, StructureElement element)
    {
        var style = flow.Design.TypeScale.OfHeading(heading.Level, heading.IsMajor);
        ImmutableArray<Inline> content = heading.Party is { } party
            ? [new Inline.PartyMark(party), .. heading.Content]
            : heading.Content;
        var text = heading.Remark.IsEmpty
            ? flow.Text(content, style, FlowTypesetter.Measure(style, width), element)
            : WithRemark(flow, heading, content, width, element);
        return (heading.Level == 2 ? WithRule(flow, text, width) : text) with { KeepWithNext = true };
    }

    private static StackItem WithRemark(
        FlowTypesetter flow, Block.Heading heading, ImmutableArray<Inline> content, double width, StructureElement element)
    {
        var scale = flow.Design.TypeScale;
        var style = scale.OfHeading(heading.Level, heading.IsMajor);
        var left = width * TitleShare;
        var title = flow.Text(content, style, left, element);
        // At the end of its line, and read after it.
        var remark = flow.Text(heading.Remark, scale.Of(ParagraphRole.Meta), width - left, element.Add("Span"), TextAlignment.End);
        var row = new RowBox([new(title.Box, 0, left, Frame.None), new(remark.Box, left, width - left, Frame.None)])
        {
            KeepTogetherBelow = double.MaxValue,
        };
        return title with { Box = row };
    }

    private static StackItem WithRule(FlowTypesetter flow, StackItem text, double width) =>
        text with
        {
            Box = new StackBox(
            [
                new(new RuleBox(width, new(RuleThickness, flow.Design.Palette.Ink))) { KeepWithNext = true },
                new(text.Box, SpaceBefore: 4),
            ]),
        };
}
