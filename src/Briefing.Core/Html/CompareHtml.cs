using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>Writes the empty view of comparisons, which the script fills.</summary>
internal static class CompareHtml
{
    public const string Id = "compare";

    /// <param name="views">The sides that have one can be compared; all can where none has.</param>
    public static void Write(HtmlWriter html, Document document, ImmutableArray<Block.View> views)
    {
        var shown = views.Where(view => view.Kind == ViewKind.Side).Select(view => view.Head.Party).ToHashSet();
        ImmutableArray<Party> sides = [.. document.Parties.Where((_, index) => shown.Count == 0 || shown.Contains(index))];
        if (sides.Length < 2)
            return;

        html.Open(
            "section", ("class", "view compare"), ("id", Id), ("data-title", ScreenWording.Comparison), ("data-script", ""), ("hidden", ""));
        html.Line("h2", ScreenWording.Comparison);
        html.Open("form", ("class", "choice"), ("aria-label", ScreenWording.Comparison));
        Choice(html, sides, "one", ScreenWording.Compare);
        Choice(html, sides, "other", ScreenWording.With);
        html.Line("button", ScreenWording.SwapSides, ("type", "button"), ("data-do", "swap"), ("hidden", ""));
        html.Close();
        html.Open("div", ("class", "compared"));
        html.Close();
        html.Close();
    }

    private static void Choice(HtmlWriter html, ImmutableArray<Party> sides, string name, string label)
    {
        html.Open("label");
        html.Line("span", label);
        html.Open("select", ("name", name));
        html.Line("option", ScreenWording.ChooseSide, ("value", ""));
        foreach (var party in sides)
            html.Line("option", party.Name, ("value", party.Id));

        html.Close();
        html.Close();
    }
}
