using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>
/// Writes views, in their order: each is a section with an address. Below a question are those before and after it.
/// </summary>
internal sealed class ViewHtml(HtmlWriter html, PhraseBook words, SectionHtml sections, ImmutableArray<Block.View> views)
{
    private readonly ImmutableArray<Block.View> _issues = [.. views.Where(view => view.Kind == ViewKind.Issue)];

    private int _written;

    /// <summary>The class of a view.</summary>
    public static string ClassOf(ViewKind kind) => kind.ToString().ToLowerInvariant();

    public void Write(Block.View view)
    {
        var head = view.Head;
        html.Open(
            "section",
            ("class", $"view {ClassOf(view.Kind)}"),
            ("id", view.Kind == ViewKind.Start ? null : head.Anchor),
            ("data-title", view.Kind == ViewKind.Start ? "" : head.OutlineTitle),
            ("data-issue", head.Issue),
            ("data-party", head.Party?.ToString(CultureInfo.InvariantCulture)));
        sections.Raised = head.Level - 1;
        if (view.Part is { } part)
            html.Line("p", part, ("class", "part-of"));
        if (view.Content[0] is Block.Masthead masthead)
            sections.Write(masthead);
        else
            sections.WriteWords(head);

        sections.Write(view.Content[1..]);
        sections.Raised = 0;
        if (view.Kind == ViewKind.Issue)
            Neighbours(_written++);
        html.Close();
    }

    private void Neighbours(int index)
    {
        html.Open("div", ("class", "turn"));
        if (index > 0)
            Neighbour(_issues[index - 1], "prev", words[PhraseKey.PageBefore]);
        if (index + 1 < _issues.Length)
            Neighbour(_issues[index + 1], "next", words[PhraseKey.PageNext]);
        html.Close();
    }

    private void Neighbour(Block.View view, string relation, string words)
    {
        html.Open("a", ("href", $"#{view.Head.Anchor}"), ("rel", relation));
        html.Line("span", words);
        html.Open("b");
        html.Text(view.Head.OutlineTitle);
        html.Close();
        html.Close();
    }
}
