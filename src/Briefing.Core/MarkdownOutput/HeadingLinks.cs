namespace Briefing.MarkdownOutput;

/// <summary>The heading anchors of GitHub and others: derived from the text, with a number appended to duplicates.</summary>
internal sealed class HeadingLinks
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public HeadingLinks(Document document)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Headings)
        {
            var name = NameOf(InlineText.Of(heading.Content, document.Parties));
            var count = taken.GetValueOrDefault(name);
            taken[name] = count + 1;
            _names[heading.Anchor] = count == 0 ? name : $"{name}-{count}";
        }
    }

    /// <returns><c>null</c> if the anchor has no heading.</returns>
    public string? To(string anchor) => _names.GetValueOrDefault(anchor);

    private static string NameOf(string heading)
    {
        var name = new StringBuilder();
        foreach (var rune in heading.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                name.Append('-');
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
                name.Append(Rune.ToLowerInvariant(rune));
        }

        return name.ToString();
    }
}
