using Briefing.Compose.Figures;
using Briefing.Figures.Flows;
using Briefing.Figures.Timelines;

namespace Briefing.Figures;

/// <summary>Lays out the content of a figure as a drawing.</summary>
internal static class FigureLayout
{
    /// <param name="width">The available width, in points; the drawing fills it.</param>
    public static Drawing LayOut(FigureDesign design, Depiction content, double width) => content switch
    {
        Depiction.ReplyFlows flows => FlowLayout.LayOut(design, flows, width),
        Depiction.IssueMap map => IssueMapLayout.LayOut(design, map, width),
        Depiction.Timeline timeline => TimelineLayout.LayOut(design, timeline, width),
        _ => throw new InvalidOperationException($"No drawing for {content.GetType().Name}."),
    };

    /// <summary>The least readable width, in points; several drawings are placed side by side if they fit.</summary>
    public static double LeastWidth(FigureDesign design, Depiction content) =>
        content is Depiction.IssueMap ? Math.Max(110, IssueMapLayout.LeastWidth(design)) : double.MaxValue;
}
