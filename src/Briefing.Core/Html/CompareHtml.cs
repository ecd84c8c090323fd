using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>Writes the empty view of comparisons, which the script fills.</summary>
internal static class CompareHtml
{
    public const string Id = "compare";

    public static void Write(HtmlWriter html, Document document)
    {
        html.Open("section", ("class", "view compare"), ("id", Id), ("data-title", ScreenWording.Comparison), ("data-script", ""), ("hidden", ""));
        html.Line("h2", ScreenWording.Comparison);
        html.Open("form", ("class", "choice"), ("aria-label", ScreenWording.Comparison));
        Choice(html, document, "one", ScreenWording.Compare);
        Choice(html, document, "other", ScreenWording.With);
        html.Close();
        html.Open("div", ("class", "compared"));
        html.Close();
        html.Close();
    }

    private static void Choice(HtmlWriter html, Document document, string name, string label)
    {
        html.Open("label");
        html.Line("span", label);
        html.Open("select", ("name", name));
        foreach (var party in document.Parties)
            html.Line("option", party.Name, ("value", party.Id));

        html.Close();
        html.Close();
    }
}
