using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Pagination;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets the head of the first page: a band with the title, and the theme's logo above it.</summary>
internal static class MastheadTypesetter
{
    private const double SpaceAfter = 18;
    private const double PaddingBelow = 16;

    // Above the content of the band, in points.
    private const double TopMargin = 37;

    // Of the line above the title, for what the document is.
    private const double KindShare = 0.4;

    public static ImmutableArray<StackItem> Typeset(
        FlowTypesetter flow, Block.Masthead masthead, PageGeometry geometry, StructureElement parent)
    {
        var design = flow.Design;
        var width = geometry.ContentWidth;
        ImmutableArray<StackItem> logo = design.Logo is { } image
            ? [new(new LogoBox(image, design.Palette.Ink, parent.Add(new StructureElement("Figure") { Alternative = image.Alternative })))]
            : [];
        var content = new StackBox(
        [
            Above(flow, masthead, width, parent),
            new(new RuleBox(width, new(0.5, Palette.OnBand)), 3, 8),
            Title(flow, masthead.Title, width, parent),
            .. masthead.Question.IsEmpty ? [] : ImmutableArray.Create(Line(masthead.Question, design.TypeScale.Of(ParagraphRole.Lead))),
            .. masthead.Lines.Select(line => Line(line, design.TypeScale.Of(ParagraphRole.Meta))),
        ]);
        var top = logo.IsEmpty ? geometry.Margins.Top : PaddingBelow * 0.75;
        var margins = geometry.Margins with { Top = top, Bottom = PaddingBelow };
        // The first page has no running header to leave room for.
        var band = new BandBox(content, margins, geometry.Width, design.Palette.Band)
        {
            Rise = logo.IsEmpty ? geometry.Margins.Top - TopMargin : 0,
        };
        return [.. logo, new(band, logo.IsEmpty ? 0 : top + 12, SpaceAfter)];

        StackItem Line(ImmutableArray<Inline> words, TypeStyle style) =>
            flow.Text(words, OnBand(style), width, parent.Add("P"));
    }

    private static StackItem Above(FlowTypesetter flow, Block.Masthead masthead, double width, StructureElement parent)
    {
        var scale = flow.Design.TypeScale;
        var left = width * KindShare;
        var kind = flow.Text([new Inline.Strong(masthead.Kind)], OnBand(scale.DocumentNumber), left, parent.Add("P"));
        ImmutableArray<Inline> number = masthead.Series.IsEmpty && flow.Design.DocumentNumber is { } own ? [own] : masthead.Series;
        var series = number.IsEmpty
            ? []
            : ImmutableArray.Create(new Cell(
                flow.Text(number, OnBand(scale.DocumentNumber), width - left, parent.Add("P"), TextAlignment.End).Box,
                left, width - left, Frame.None));
        return new(new RowBox([new(kind.Box, 0, left, Frame.None), .. series]) { KeepTogetherBelow = double.MaxValue });
    }

    private static StackItem Title(FlowTypesetter flow, Block.Heading title, double width, StructureElement parent)
    {
        var text = flow.Text(title.Content, OnBand(flow.Design.TypeScale.Title), width, parent.Add("H1"));
        return text with { Box = new AnchorBox(title.Anchor, text.Box) };
    }

    private static TypeStyle OnBand(TypeStyle style) => style with { Color = Palette.OnBand };
}
