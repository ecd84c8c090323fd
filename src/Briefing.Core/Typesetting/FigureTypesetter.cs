using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets a figure with its caption.</summary>
internal sealed class FigureTypesetter(FlowTypesetter flow, ImmutableArray<Party> parties)
{
    private const double Space = 10;

    private readonly FigureDesign _design = FigureDesign.Of(flow.Design, parties);

    public StackItem Typeset(Block.Figure figure, double width, StructureElement parent)
    {
        var element = parent.Add(new StructureElement("Figure") { Alternative = figure.Alternative });
        var drawing = FigureLayout.LayOut(_design, figure.Content, width);
        var caption = flow.Text(figure.Caption, flow.Design.TypeScale.Of(ParagraphRole.Meta), width, element.Add("Caption"));
        var box = new StackBox([new(new FigureBox(drawing, element, flow.Paragraphs, flow.Design.Writing)), caption]);
        return new(new KeepTogetherBox(box), Space, Space);
    }
}
