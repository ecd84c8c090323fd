using Briefing.Compose.Figures;
using Briefing.Figures.Flows;
using Briefing.Figures.Timelines;

namespace Briefing.Figures;

/// <summary>Makes a drawing of what a figure shows.</summary>
internal static class FigureLayout
{
    /// <param name="width">What the page has room for, points; the drawing fills it.</param>
    public static Drawing Lay(FigureDesign design, Depiction content, double width) => content switch
    {
        Depiction.ReplyFlows flows => FlowLayout.Lay(design, flows, width),
        Depiction.IssueMap map => IssueMapLayout.Lay(design, map, width),
        Depiction.Timeline timeline => TimelineLayout.Lay(design, timeline, width),
        _ => throw new InvalidOperationException($"No drawing for {content.GetType().Name}."),
    };

    /// <summary>How wide a drawing must be to be read, points; several stand side by side where the page allows.</summary>
    public static double LeastWidth(FigureDesign design, Depiction content) =>
        content is Depiction.IssueMap ? Math.Max(110, IssueMapLayout.LeastWidth(design)) : double.MaxValue;
}
