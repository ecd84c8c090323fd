using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets a boxed note.</summary>
internal static class NoteTypesetter
{
    private const double Space = 10;

    private static readonly Insets s_padding = new(9, 12, 9, 14);

    public static StackItem Typeset(FlowTypesetter flow, Block.Note note, double width, StructureElement parent)
    {
        var element = parent.Add("Div");
        var frame = Framed(flow.Design.Palette);
        var inner = width - frame.Padding.Horizontal;
        ImmutableArray<StackItem> title = note.Title is { } words
            ? [flow.Text([words], flow.Design.TypeScale.NoteTitle, inner, element.Add("P")) with { KeepWithNext = true }]
            : [];

        var content = new StackBox([.. title, .. flow.Typeset(note.Content, inner, element)]);
        return new(new PaddedBox(content, width, frame), Space, Space);
    }

    private static Frame Framed(Palette palette) => new(s_padding)
    {
        Fill = palette.Tint,
        Bar = new(2.5, palette.StrongRule),
    };
}
