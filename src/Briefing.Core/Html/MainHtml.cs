using Briefing.Figures.Drawings;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>Writes the main content: views, or the blocks of a document that has none.</summary>
internal static class MainHtml
{
    public const string Id = "main";

    public static void Write(HtmlWriter html, Document document, Design design)
    {
        ImmutableArray<Block.View> views = [.. document.Blocks.OfType<Block.View>()];
        var inlines = new InlineHtml(html, document.Words, document.Parties, views.Skip(1).Select(view => view.Head.Anchor).ToHashSet());
        var figures = FigureDesign.Alone(design, document);
        var sections = new BlockHtml(html, inlines, figures, document).Sections;
        var view = new ViewHtml(html, document.Words, sections, views);
        if (document.AllBlocks.Any(block => block is Block.FigureGrid))
            new FigureSymbols(figures).Write(html);
        html.Open("main", ("id", Id), ("tabindex", "-1"));
        if (StoredViews.AreIn(views))
        {
            view.Write(views[0]);
            StoredViews.Hint(html, document.Words);
        }
        else
        {
            foreach (var one in views)
                view.Write(one);
        }

        sections.Write([.. document.Blocks.Where(block => block is not Block.View)]);
        if (views.Length > 1)
        {
            CompareHtml.Write(html, document, views);
            new SearchHtml(html, document).Write();
        }

        html.Close();
        if (StoredViews.AreIn(views))
            StoredViews.Write(html, view, views[1..]);
    }
}
