using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes the menu of a page: its views, the questions by their parts.</summary>
internal static class ContentsHtml
{
    public const string Id = "menu";

    /// <param name="hasComparison">Whether there is a view for comparisons.</param>
    public static void Write(HtmlWriter html, PhraseBook words, ImmutableArray<Block.View> views, bool hasComparison)
    {
        html.Open("nav", ("class", "menu"), ("id", Id), ("popover", "auto"), ("aria-label", words[PhraseKey.HeadingContents]));
        html.Open("div", ("class", "menu-parts"));
        html.Open("div", ("class", "menu-part"));
        List(html, words, views.Where(view => view.Kind is ViewKind.Start or ViewKind.Questions));
        if (hasComparison)
        {
            html.Open("a", ("href", $"#{CompareHtml.Id}"), ("class", "to-compare"), ("hidden", ""));
            html.Text(words[PhraseKey.PageCompare]);
            html.Close();
        }

        html.Close();
        foreach (var part in Parts([.. views.Where(view => view.Kind == ViewKind.Issue)]))
            Part(html, words, part[0].Part ?? words[PhraseKey.PageQuestions], part);
        Part(html, words, words[PhraseKey.HeadingSides], views.Where(view => view.Kind == ViewKind.Side));
        Part(html, words, words[PhraseKey.PageMore], views.Where(view => view.Kind == ViewKind.Section));
        Printing(html, words);
        html.Close();
        html.Close();
    }

    /// <summary>What the browser's own command prints is the briefing; a reader may want less or more.</summary>
    private static void Printing(HtmlWriter html, PhraseBook words)
    {
        html.Open("div", ("class", "menu-part printing"), ("hidden", ""), ("data-script", ""));
        html.Line("p", words[PhraseKey.PagePrint]);
        foreach (var (what, key) in ScreenWording.Printed)
            html.Line("button", words[key], ("type", "button"), ("data-print", what));

        html.Close();
    }

    /// <summary>Questions in a row that are of one part.</summary>
    private static IEnumerable<Block.View[]> Parts(Block.View[] issues)
    {
        for (var start = 0; start < issues.Length;)
        {
            var end = start + 1;
            while (end < issues.Length && issues[end].Part == issues[start].Part)
                end++;

            yield return issues[start..end];
            start = end;
        }
    }

    private static void Part(HtmlWriter html, PhraseBook words, string title, IEnumerable<Block.View> views)
    {
        if (!views.Any())
            return;

        html.Open("div", ("class", "menu-part"));
        html.Line("p", title);
        List(html, words, views);
        html.Close();
    }

    private static void List(HtmlWriter html, PhraseBook words, IEnumerable<Block.View> views)
    {
        html.Open("ul");
        foreach (var view in views)
        {
            html.Open("li");
            html.OpenInline("a", ("href", $"#{view.Head.Anchor}"));
            html.Text(view.Kind == ViewKind.Start ? words[PhraseKey.HeadingInShort] : view.Head.OutlineTitle);
            html.Close();
            html.Close();
        }

        html.Close();
    }
}
