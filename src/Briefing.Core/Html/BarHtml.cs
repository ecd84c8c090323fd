using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>
/// Writes the bar at the top of a page: the title, the main views, and what the script does, which is hidden until there is a
/// script.
/// </summary>
internal static class BarHtml
{
    public static void Write(HtmlWriter html, Document document)
    {
        ImmutableArray<Block.View> views = [.. document.Blocks.OfType<Block.View>()];
        if (views.IsEmpty)
            return;

        html.Open("nav", ("class", "bar"), ("aria-label", ScreenWording.MainViews));
        html.Open("a", ("class", "home"), ("href", $"#{views[0].Head.Anchor}"));
        html.Text(document.Title);
        html.Close();
        if (views.Length > 1)
            Links(html, document, views);

        html.Open("div", ("class", "tools"));
        if (views.Length > 1)
        {
            html.Open("a", ("class", "tool to-search"), ("href", $"#{SearchHtml.Id}"), ("hidden", ""));
            html.Text(ScreenWording.Search);
            html.Close();
        }

        html.Line(
            "button",
            "\u25d0",
            ("type", "button"), ("class", "tool"), ("data-do", "theme"), ("aria-label", ScreenWording.Theme), ("title", ScreenWording.Theme), ("hidden", ""));
        if (views.Length > 1)
            html.Line("button", ScreenWording.Contents, ("type", "button"), ("class", "tool"), ("popovertarget", ContentsHtml.Id));
        html.Close();
        html.Close();
        if (views.Length > 1)
            ContentsHtml.Write(html, views, CompareHtml.IsIn(document, views));
    }

    private static void Links(HtmlWriter html, Document document, ImmutableArray<Block.View> views)
    {
        html.Open("div", ("class", "main-views"));
        foreach (var (anchor, words) in (ReadOnlySpan<(string, string)>)
            [
                (Anchors.Section("positions"), ScreenWording.Questions),
                (CompareHtml.Id, ScreenWording.Comparison),
                (Anchors.Section("who-answers-whom"), ScreenWording.Replies),
                (Anchors.Section("timeline"), ScreenWording.Timeline),
                (Anchors.Section("sources"), ScreenWording.Sources),
            ])
        {
            var isOfScript = anchor == CompareHtml.Id;
            if (isOfScript ? !CompareHtml.IsIn(document, views) : !views.Any(view => view.Head.Anchor == anchor))
                continue;

            html.Open("a", ("href", $"#{anchor}"), ("class", isOfScript ? "to-compare" : null), ("hidden", isOfScript ? "" : null));
            html.Text(words);
            html.Close();
        }

        html.Close();
    }
}
