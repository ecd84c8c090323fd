using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets the masthead above the title: the logo on the left, the document number on the right.</summary>
internal static class MastheadTypesetter
{
    private const double Gutter = 16;
    private const double SpaceAfter = 14;

    public static ImmutableArray<StackItem> Typeset(FlowTypesetter flow, double width, StructureElement parent)
    {
        var design = flow.Design;
        var logo = design.Logo is { } image
            ? new LogoBox(image, design.Palette.Ink, parent.Add(new StructureElement("Figure")
            {
                Alternative = image.Alternative,
            }))
            : null;
        if (design.DocumentNumber is not { } number)
            return logo is null ? [] : [new(logo, SpaceAfter: SpaceAfter)];

        var left = logo is null ? 0 : logo.Width + Gutter;
        var text = flow.Text([number], design.TypeScale.DocumentNumber, width - left, parent.Add("P"), TextAlignment.Right);
        var numberCell = new Cell(text.Box, left, width - left, Frame.None);
        var row = new RowBox(logo is null ? [numberCell] : [new(logo, 0, left, Frame.None), numberCell])
        {
            KeepTogetherBelow = double.MaxValue,
        };
        return [new(row, SpaceAfter: SpaceAfter)];
    }
}
