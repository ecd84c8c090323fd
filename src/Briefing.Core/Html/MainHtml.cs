using Briefing.Figures.Drawings;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>Writes the main content: controls, table of contents, and sections nested by heading level.</summary>
internal static class MainHtml
{
    public static void Write(HtmlWriter html, Document document, Design design)
    {
        var inlines = new InlineHtml(html, document.Parties);
        var blocks = new BlockHtml(html, inlines, document, FigureDesign.Of(design, document.Parties));
        html.Open("main");
        if (ControlsHtml.AreNeeded(document))
            new ControlsHtml(html, document).Write();
        new SectionHtml(html, inlines, blocks, document).Write(document.Blocks);
        html.Close();
    }
}
