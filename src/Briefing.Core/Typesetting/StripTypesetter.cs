using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets a strip of answers: a cell for each party under a rule in its colour, hatched if it is silent.</summary>
internal sealed class StripTypesetter(FlowTypesetter flow)
{
    private const int MaxCells = 6;
    private const double Gutter = 10;
    private const double Space = 8;
    private const double Inset = 4;

    public ImmutableArray<StackItem> Typeset(Block.Strip strip, double width, StructureElement parent)
    {
        var rows = (strip.Cells.Length + MaxCells - 1) / MaxCells;
        var perRow = (strip.Cells.Length + rows - 1) / rows;
        var list = parent.Add(new StructureElement("L") { ListNumbering = "None" });
        var cell = (width - (perRow - 1) * Gutter) / perRow;
        return
        [
            .. strip.Cells.Chunk(perRow).Select(cells => new StackItem(Row(cells, cell, list), Space, Space)),
        ];
    }

    private RowBox Row(StripCell[] cells, double width, StructureElement list) =>
        new([.. cells.Select((cell, i) => Cell(cell, i * (width + Gutter), width, list.Add("LI")))])
        {
            KeepTogetherBelow = double.MaxValue,
        };

    private Cell Cell(StripCell cell, double x, double width, StructureElement element)
    {
        var palette = flow.Design.Palette;
        var isSilent = cell.Answer.IsEmpty;
        var scale = flow.Design.TypeScale;
        var inner = isSilent ? width - 2 * Inset : width;
        ImmutableArray<Inline> name = [new Inline.PartyName(cell.Party, flow.ShortNameOf(cell.Party))];
        var content = new StackBox(
        [
            flow.Text(name, scale.RowHeader, inner, element.Add("Lbl")),
            flow.Text(isSilent ? ["\u00a0"] : cell.Answer, scale.Of(ParagraphRole.Cell), inner, element.Add("LBody")),
        ]);
        var padding = new Insets(Inset + 1.5, 0, Inset, isSilent ? Inset : 0);
        var frame = new Frame(padding)
        {
            Top = new Stroke(1.5, isSilent ? palette.Rule : palette.Of(cell.Party)),
            Hatch = isSilent ? Palette.HatchStroke : null,
        };
        return new(content, x, width, frame);
    }
}
