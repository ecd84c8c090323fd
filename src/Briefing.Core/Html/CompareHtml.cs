using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>Writes the empty view of comparisons, which the script fills.</summary>
internal static class CompareHtml
{
    public const string Id = "compare";

    /// <summary>Only a record has all that is to be compared.</summary>
    public static bool IsIn(Document document, ImmutableArray<Block.View> views) =>
        document.Length == Length.Record && views.Count(view => view.Kind == ViewKind.Side) > 1;

    public static void Write(HtmlWriter html, Document document, ImmutableArray<Block.View> views)
    {
        if (!IsIn(document, views))
            return;

        ImmutableArray<(string, string)> sides =
        [
            .. views.Where(view => view.Kind == ViewKind.Side)
                .Select(view => document.Parties[view.Head.Party!.Value])
                .Select(party => (party.Id, party.Name)),
        ];
        html.Open(
            "section", ("class", "view compare"), ("id", Id), ("data-title", ScreenWording.Comparison), ("data-script", ""), ("hidden", ""));
        html.Line("h1", ScreenWording.Comparison);
        html.Open("form", ("class", "choice"), ("aria-label", ScreenWording.Comparison));
        ChoiceHtml.Write(html, "one", ScreenWording.Compare, ScreenWording.ChooseSide, sides);
        ChoiceHtml.Write(html, "other", ScreenWording.With, ScreenWording.ChooseSide, sides);
        html.Line("button", ScreenWording.SwapSides, ("type", "button"), ("data-do", "swap"), ("hidden", ""));
        html.Close();
        html.Open("div", ("class", "compared"));
        html.Close();
        html.Close();
    }
}
