using Briefing.Compose.Sections;
using Briefing.Phrases;

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

        html.Open("nav", ("class", "bar"), ("aria-label", document.Words[PhraseKey.PageMainViews]));
        html.Open("a", ("class", "home"), ("href", $"#{views[0].Head.Anchor}"));
        html.Text(document.Title);
        html.Close();
        if (views.Length > 1)
            Links(html, document, views);

        html.Open("div", ("class", "tools"), ("lang", document.LanguageOfWords));
        if (views.Length > 1)
        {
            html.Open("a", ("class", "tool to-search"), ("href", $"#{SearchHtml.Id}"), ("hidden", ""));
            html.Text(document.Words[PhraseKey.PageSearch]);
            html.Close();
        }

        html.Line(
            "button",
            "\u25d0",
            ("type", "button"), ("class", "tool"), ("data-do", "theme"), ("aria-label", document.Words[PhraseKey.PageTheme]), ("title", document.Words[PhraseKey.PageTheme]), ("hidden", ""));
        if (views.Length > 1)
            html.Line("button", document.Words[PhraseKey.HeadingContents], ("type", "button"), ("class", "tool"), ("popovertarget", ContentsHtml.Id));
        html.Close();
        html.Close();
        if (views.Length > 1)
            ContentsHtml.Write(html, document.Words, views, CompareHtml.IsIn(document, views));
    }

    private static void Links(HtmlWriter html, Document document, ImmutableArray<Block.View> views)
    {
        html.Open("div", ("class", "main-views"), ("lang", document.LanguageOfWords));
        foreach (var (anchor, words) in (ReadOnlySpan<(string, string)>)
            [
                (Anchors.Section("positions"), document.Words[PhraseKey.PageQuestions]),
                (CompareHtml.Id, document.Words[PhraseKey.PageCompare]),
                (Anchors.Section("who-answers-whom"), document.Words[PhraseKey.HeadingReplies]),
                (Anchors.Section("timeline"), document.Words[PhraseKey.PageTimeline]),
                (Anchors.Section("sources"), document.Words[PhraseKey.PageSources]),
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
