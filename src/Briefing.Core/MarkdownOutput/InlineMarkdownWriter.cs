namespace Briefing.MarkdownOutput;

/// <summary>Writes inline content on one line.</summary>
internal sealed class InlineMarkdownWriter(ImmutableArray<Party> parties, HeadingLinks headings, Footnotes footnotes)
{
    // Between links that recede: Markdown viewers raise footnotes, which need none of them.
    private const string OpeningMarks = " （「『";
    private const string ClosingMarks = " 。：；，、！？）」』";
    private const string Separators = " \u00a0\u202f,;،؛、，；";

    public string Write(ImmutableArray<Inline> content) => Write(content, isStrong: false, isEmphasized: false);

    /// <summary>Marks all of it, as an author would: emphasis inside it is kept.</summary>
    public string WriteStrong(ImmutableArray<Inline> content) =>
        Wrap(Write(content, isStrong: true, isEmphasized: false), "**");

    /// <inheritdoc cref="WriteStrong"/>
    public string WriteEmphasized(ImmutableArray<Inline> content) =>
        Wrap(Write(content, isStrong: false, isEmphasized: true), "*");

    private string Write(ImmutableArray<Inline> content, bool isStrong, bool isEmphasized)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            var next = Write(inline, isStrong, isEmphasized);

            // An exclamation mark before a bracket would make a picture of the link (CommonMark 0.31, 6.4).
            if (text.Length > 0 && text[^1] == '!' && next is ['[', ..])
                text.Insert(text.Length - 1, '\\');

            text.Append(next);
        }

        return text.ToString();
    }

    private string Write(Inline inline, bool isStrong, bool isEmphasized)
    {
        switch (inline)
        {
            case Inline.Text text:
                return MarkdownText.Escape(text.Value);
            case Inline.Emphasis emphasis:
                var emphasized = Write(emphasis.Content, isStrong, isEmphasized: true);
                return isEmphasized ? emphasized : Wrap(emphasized, "*");
            case Inline.Strong strong:
                var bold = Write(strong.Content, isStrong: true, isEmphasized);
                return isStrong ? bold : Wrap(bold, "**");
            case Inline.Foreign foreign:
                return Write(foreign.Content, isStrong, isEmphasized);
            case Inline.Link link:
                var words = Write(link.Content, isStrong, isEmphasized);
                return WebLink.IsSafe(link.Uri) ? $"[{words}]({MarkdownText.Destination(link.Uri)})" : words;
            case Inline.Reference reference:
                var linked = Write(reference.Content, isStrong, isEmphasized);
                return headings.To(reference.Anchor) is { } name ? $"[{linked}](#{name})" : linked;
            case Inline.Citation citation:
                return $"[^{footnotes.LabelOf(citation)}]";
            case Inline.Badge badge:
                return $"{MarkdownText.Escape(parties[badge.Party].Label)} ";
            case Inline.PartyName party:
                return Write(new Inline.Strong([party.Name]), isStrong, isEmphasized);
            case Inline.PartyMark mark:
                return $"{MarkdownText.Escape(parties[mark.Party].Label)} ";
            case Inline.Quiet quiet:
                return quiet.Content.Any(part => part is Inline.Citation)
                    ? Write(Footnoted(quiet.Content), isStrong, isEmphasized)
                    : IsOnlyLinks(quiet.Content) ? ""
                    : WriteQuiet(quiet.Content, isStrong, isEmphasized);
            default:
                throw new InvalidOperationException($"No Markdown for {inline.GetType().Name}.");
        }
    }

    /// <summary>Whether there is nothing to read without the links, which have no target here.</summary>
    private bool IsOnlyLinks(ImmutableArray<Inline> content) =>
        content.Any(part => part is Inline.Reference)
        && content.All(part => part is Inline.Text text ? IsSeparator(text)
            : part is Inline.Reference reference && headings.To(reference.Anchor) is null);

    private static bool IsSeparator(Inline.Text text) => text.Value.All(Separators.Contains);

    /// <summary>Marks words, to tell them apart from the sentence before them, but not the numbers of headings.</summary>
    private string WriteQuiet(ImmutableArray<Inline> content, bool isStrong, bool isEmphasized)
    {
        var hasWords = InlineText.Of(content, parties).Any(char.IsLetter);
        return hasWords
            ? Write(new Inline.Emphasis(content), isStrong, isEmphasized)
            : Write(content, isStrong, isEmphasized);
    }

    /// <summary>With a space between two citations, and none before the first; words among them are marked.</summary>
    private static ImmutableArray<Inline> Footnoted(ImmutableArray<Inline> content) =>
    [
        .. content.SelectMany(IEnumerable<Inline> (part, i) => part is not Inline.Text text ? [part]
            : IsSeparator(text) ? [i == 0 ? "" : " "]
            : [" ", new Inline.Emphasis([text.Value.AsSpan().Trim(Separators).ToString()])]),
    ];

    /// <summary>
    /// Keeps spaces outside the delimiters, which have no effect next to a space, and the marks of Chinese and Japanese, which have
    /// none around them (CommonMark 0.31, 6.2).
    /// </summary>
    private static string Wrap(string text, string mark)
    {
        var inner = text.AsSpan().TrimStart(OpeningMarks).TrimEnd(ClosingMarks).ToString();
        if (inner.Length == 0)
            return text;

        var start = text.IndexOf(inner, StringComparison.Ordinal);
        return $"{text[..start]}{mark}{inner}{mark}{text[(start + inner.Length)..]}";
    }
}
