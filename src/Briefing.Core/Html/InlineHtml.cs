using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes inline content.</summary>
/// <param name="views">The anchors of the views; the name of a side leads to its view, if there is one.</param>
internal sealed class InlineHtml(HtmlWriter html, PhraseBook words, ImmutableArray<Party> parties, IReadOnlySet<string> views)
{
    // In characters.
    private const int MaxShortLabel = 12;

    // A link in a link is none.
    private bool _hasLinkedNames = true;

    /// <summary>What the tool says.</summary>
    public PhraseBook Words => words;

    public void Write(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
            Write(inline);
    }

    /// <summary>With names that are no links, for lines that have others.</summary>
    public void WriteWithoutLinkedNames(ImmutableArray<Inline> content)
    {
        _hasLinkedNames = false;
        Write(content);
        _hasLinkedNames = true;
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
                    Anchor(link.Content, ("href", link.Uri), ("rel", "noreferrer"));
                else
                    Write(link.Content);
                break;
            case Inline.Reference reference:
                Anchor(reference.Content, ("href", $"#{reference.Anchor}"), ("title", TitleOf(reference)));
                break;
            case Inline.Citation citation:
                WriteCitation(citation);
                break;
            case Inline.Badge badge:
                WriteBadge(badge.Party);
                break;
            case Inline.PartyName party:
                WriteName(party);
                break;
            case Inline.PartyMark mark:
                WriteMark(mark.Party, parties[mark.Party].Name);
                break;
            // It recedes, and may begin a line: tied to the last word it would take that with it.
            case Inline.Quiet { Content: [Inline.Text { Value: " " or "\u00a0" }, Inline.Citation citation] }:
                html.Text(" ");
                WriteCitation(citation);
                break;
            case Inline.Quiet quiet when quiet.Content.Any(one => one is Inline.Citation):
                Element("span", [.. quiet.Content.Select(Loose)], ("class", "quiet"));
                break;
            case Inline.Quiet quiet:
                Element("span", quiet.Content, ("class", "quiet"));
                break;
            // They follow what they are on: see NotesHtml.
            case Inline.Notes:
                break;
            default:
                throw new InvalidOperationException($"No HTML for {inline.GetType().Name}.");
        }
    }

    /// <summary>The places of one source stay on a line.</summary>
    private static Inline Loose(Inline inline) =>
        inline is Inline.Text { Value: not ",\u00a0" } text ? new Inline.Text(text.Value.Replace('\u00a0', ' ')) : inline;

    private void Element(string name, ImmutableArray<Inline> content, params ReadOnlySpan<(string, string?)> attributes)
    {
        html.OpenInline(name, attributes);
        Write(content);
        html.Close();
    }

    private void Anchor(ImmutableArray<Inline> content, params ReadOnlySpan<(string, string?)> attributes)
    {
        var before = _hasLinkedNames;
        _hasLinkedNames = false;
        Element("a", content, attributes);
        _hasLinkedNames = before;
    }

    private void WriteName(Inline.PartyName party)
    {
        var view = $"stakeholder/{parties[party.Party].Id}";
        var isLink = _hasLinkedNames && views.Contains(view);
        html.OpenInline(isLink ? "a" : "b", ("class", $"party {PartyCss.ClassOf(party.Party)}"), ("href", isLink ? $"#{view}" : null));
        html.Text(party.Name);
        html.Close();
    }

    /// <summary>The description, if the link text is too short to identify the target, and it says more than that it is a link.</summary>
    private string? TitleOf(Inline.Reference reference) =>
        PlainText(reference.Content) is { Length: <= MaxShortLabel } words && !reference.Description.EndsWith($" {words}", StringComparison.Ordinal)
            ? reference.Description
            : null;

    private void WriteCitation(Inline.Citation citation)
    {
        html.OpenInline(
            "a",
            ("class", "cite"),
            ("href", $"#{citation.Anchor}"),
            ("title", citation.IsWhole ? null : citation.Description),
            ("data-at", citation.Keys.Length < 2 ? null : string.Join('|', citation.Keys)));
        html.Text(citation.Label);
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
