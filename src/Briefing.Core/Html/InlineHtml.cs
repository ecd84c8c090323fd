namespace Briefing.Html;

/// <summary>Writes inline content.</summary>
internal sealed class InlineHtml(HtmlWriter html, ImmutableArray<Party> parties)
{
    public void Write(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
            Write(inline);
    }

    /// <summary>The plain text, for attributes such as cell labels and link names.</summary>
    public string PlainText(ImmutableArray<Inline> content) => InlineText.Of(content, parties);

    /// <param name="name">The text alternative; <c>null</c> if the words next to it already say the same.</param>
    public void WriteMark(int party, string? name)
    {
        html.OpenInline(
            "span",
            ("class", $"mark {PartyCss.ClassOf(party)}"),
            ("role", name is null ? null : "img"),
            ("aria-label", name),
            ("aria-hidden", name is null ? "true" : null));
        html.Close();
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Inline.Text text:
                html.Text(text.Value);
                break;
            case Inline.Emphasis emphasis:
                Element("em", emphasis.Content);
                break;
            case Inline.Strong strong:
                Element("strong", strong.Content);
                break;
            case Inline.Foreign foreign:
                Element("span", foreign.Content, ("lang", foreign.Language));
                break;
            case Inline.Link link:
                // Checked again, because this is where an unsafe link would do harm.
                if (WebLink.IsSafe(link.Uri))
                    Element("a", link.Content, ("href", link.Uri), ("rel", "noreferrer"));
                else
                    Write(link.Content);
                break;
            case Inline.Reference reference:
                Element("a", reference.Content, ("href", $"#{reference.Anchor}"), ("title", TitleOf(reference)));
                break;
            case Inline.Citation citation:
                WriteCitation(citation);
                break;
            case Inline.Badge badge:
                WriteBadge(badge.Party);
                break;
            case Inline.PartyName party:
                html.OpenInline("b", ("class", $"party {PartyCss.ClassOf(party.Party)}"));
                html.Text(party.Name);
                html.Close();
                break;
            case Inline.PartyMark mark:
                WriteMark(mark.Party, parties[mark.Party].Name);
                break;
            case Inline.Quiet quiet:
                Element("span", quiet.Content, ("class", "quiet"));
                break;
            default:
                throw new InvalidOperationException($"No HTML for {inline.GetType().Name}.");
        }
    }

    private void Element(string name, ImmutableArray<Inline> content, params ReadOnlySpan<(string, string?)> attributes)
    {
        html.OpenInline(name, attributes);
        Write(content);
        html.Close();
    }

    /// <summary>The description, if the link text is too short to identify the target.</summary>
    private string? TitleOf(Inline.Reference reference) =>
        PlainText(reference.Content).Length <= 12 ? reference.Description : null;

    private void WriteCitation(Inline.Citation citation)
    {
        html.OpenInline("span", ("class", "cite"));
        html.OpenInline("a", ("href", $"#{citation.Anchor}"), ("title", citation.Description));
        html.Text(citation.Label);
        html.Close();
        html.Close();
    }

    private void WriteBadge(int party)
    {
        html.OpenInline("b", ("class", $"badge {PartyCss.ClassOf(party)}"));
        html.Text(parties[party].Label);
        html.Close();
        html.Text(" ");
    }
}
