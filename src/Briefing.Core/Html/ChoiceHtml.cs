namespace Briefing.Html;

/// <summary>Writes fields in which a reader chooses one of several.</summary>
internal static class ChoiceHtml
{
    /// <param name="none">What no choice is called.</param>
    public static void Write(HtmlWriter html, string name, string label, string none, IEnumerable<(string Value, string Text)> options)
    {
        html.Open("label");
        html.Line("span", label);
        html.Open("select", ("name", name));
        html.Line("option", none, ("value", ""));
        foreach (var (value, words) in options)
            html.Line("option", words, ("value", value));

        html.Close();
        html.Close();
    }
}
