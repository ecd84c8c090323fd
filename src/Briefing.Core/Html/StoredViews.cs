using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>
/// Keeps the views of a large debate as text in the page, until someone opens them: a browser would take seconds to read them
/// all.
/// </summary>
internal static class StoredViews
{
    // In questions.
    private const int MaxReadAtOnce = 200;

    public static bool AreIn(ImmutableArray<Block.View> views) => views.Count(view => view.Kind == ViewKind.Issue) > MaxReadAtOnce;

    /// <summary>For a reader without a script.</summary>
    public static void Hint(HtmlWriter html, PhraseBook words)
    {
        html.Open("noscript");
        html.Line("p", words[PhraseKey.PageNeedsScript], ("class", "nowhere"));
        html.Close();
    }

    /// <summary>The markup of a view has no sign that ends a script: what authors wrote is escaped in it.</summary>
    public static void Write(HtmlWriter html, ViewHtml view, ImmutableArray<Block.View> views)
    {
        foreach (var stored in views)
        {
            html.Open("script", ("type", "text/plain"), ("data-view", stored.Head.Anchor), ("data-title", stored.Head.OutlineTitle));
            view.Write(stored);
            html.Close();
        }
    }
}
