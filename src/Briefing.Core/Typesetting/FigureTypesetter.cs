using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets figures with captions, and grids of figures.</summary>
internal sealed class FigureTypesetter
{
    private const double Space = 10;
    private const double Gutter = 18;
    private const double GridSpace = 12;
    private const int MaxColumns = 4;

    private readonly FlowTypesetter _flow;
    private readonly FigureDesign _design;
    private readonly double _height;

    /// <param name="height">Of the text area of a page, in points.</param>
    public FigureTypesetter(FlowTypesetter flow, ImmutableArray<Party> parties, double height) =>
        (_flow, _design, _height) = (flow, FigureDesign.Of(flow.Design, parties), height);

    /// <returns>Empty if the figure is higher than a page: the accompanying text or table has the same content.</returns>
    public ImmutableArray<StackItem> Typeset(Block.Figure figure, double width, StructureElement parent)
    {
        var element = parent.Add(new StructureElement("Figure") { Alternative = figure.Alternative });
        var drawing = FigureLayout.LayOut(_design, figure.Content, width);
        ImmutableArray<StackItem> legend = figure.Legend.IsEmpty
            ? []
            : [new(Box(LegendLayout.LayOut(_design, figure.Legend, width), element), SpaceBefore: 6)];
        var caption = _flow.Text(figure.Caption, _flow.Design.TypeScale.Of(ParagraphRole.Meta), width, element.Add("Caption"));
        var box = new StackBox([new(Box(drawing, element)), .. legend, caption]);
        return box.Height > _height ? [] : [new(new KeepTogetherBox(box), Space, Space)];
    }

    /// <summary>A legend, followed by rows of figures, each under its caption.</summary>
    public ImmutableArray<StackItem> Typeset(Block.FigureGrid grid, double width, StructureElement parent)
    {
        if (grid.Figures.IsEmpty)
            return [];

        var minWidth = grid.Figures.Max(f => FigureLayout.MinWidth(_design, f.Content));
        var columns = Math.Clamp((int)((width + Gutter) / (minWidth + Gutter)), 1, MaxColumns);
        var cell = (width - (columns - 1) * Gutter) / columns;
        var legend = Box(
            LegendLayout.LayOut(_design, grid.Legend, width),
            parent.Add(new StructureElement("Figure") { Alternative = grid.LegendAlternative }));
        return
        [
            new(legend, Space, Space) { KeepWithNext = true },
            .. grid.Figures.Chunk(columns)
                .Select(row => Row(row, cell, parent))
                .Where(row => row.Height <= _height)
                .Select(row => new StackItem(row, GridSpace, GridSpace)),
        ];
    }

    private KeepTogetherBox Row(Block.Figure[] figures, double width, StructureElement parent) =>
        new(new RowBox(
        [
            .. figures.Select((figure, i) => new Cell(GridCell(figure, width, parent), i * (width + Gutter), width, Frame.None)),
        ]));

    private StackBox GridCell(Block.Figure figure, double width, StructureElement parent)
    {
        var element = parent.Add(new StructureElement("Figure") { Alternative = figure.Alternative });
        var caption = _flow.Text(figure.Caption, _flow.Design.TypeScale.RowHeader, width, element.Add("Caption"));
        var drawing = FigureLayout.LayOut(_design, figure.Content, width);
        return new([caption, new(new RuleBox(width, new(0.5, _flow.Design.Palette.Rule)), 2), new(Box(drawing, element))]);
    }

    private FigureBox Box(Drawing drawing, StructureElement element) => new(drawing, element, _flow.Paragraphs);
}
