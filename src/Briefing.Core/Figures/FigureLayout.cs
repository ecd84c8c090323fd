using Briefing.Compose.Figures;
using Briefing.Figures.Drawings;
using Briefing.Figures.Flows;

namespace Briefing.Figures;

/// <summary>Lays out the content of a figure as a drawing.</summary>
internal static class FigureLayout
{
    /// <param name="width">The available width, in points; the drawing fills it.</param>
    public static Drawing LayOut(FigureDesign design, Diagram content, double width)
    {
        var drawing = content switch
        {
            Diagram.ReplyFlows flows => FlowLayout.LayOut(design, flows, width),
            Diagram.IssueMap map => IssueMapLayout.LayOut(design, map, width),
            _ => throw new InvalidOperationException($"No drawing for {content.GetType().Name}."),
        };
        return design.IsMirrored ? drawing.Mirrored() : drawing;
    }
}
