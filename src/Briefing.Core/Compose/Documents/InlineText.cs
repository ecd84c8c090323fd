namespace Briefing.Compose.Documents;

/// <summary>The text of inlines without formatting, for labels, anchors and link names.</summary>
internal static class InlineText
{
    public static string Of(ImmutableArray<Inline> content, ImmutableArray<Party> parties)
    {
        var words = new StringBuilder();
        Add(words, content, parties);
        return words.ToString().Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim();
    }

    private static void Add(StringBuilder words, ImmutableArray<Inline> content, ImmutableArray<Party> parties)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text text:
                    words.Append(text.Value);
                    break;
                case Inline.Emphasis emphasis:
                    Add(words, emphasis.Content, parties);
                    break;
                case Inline.Strong strong:
                    Add(words, strong.Content, parties);
                    break;
                case Inline.Foreign foreign:
                    Add(words, foreign.Content, parties);
                    break;
                case Inline.Link link:
                    Add(words, link.Content, parties);
                    break;
                case Inline.Reference reference:
                    Add(words, reference.Content, parties);
                    break;
                case Inline.Citation citation:
                    words.Append(citation.Label);
                    break;
                case Inline.Badge badge:
                    words.Append(parties[badge.Party].Label).Append(' ');
                    break;
                case Inline.PartyName party:
                    words.Append(party.Name);
                    break;
                case Inline.PartyMark mark:
                    words.Append(parties[mark.Party].Name).Append(' ');
                    break;
                case Inline.Quiet quiet:
                    Add(words, quiet.Content, parties);
                    break;
            }
        }
    }
}
