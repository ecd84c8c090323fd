namespace Briefing.Library;

/// <summary>
/// Paragraphs under the numbers of their pages. No paragraph is empty, and an empty line stands before each page, so that no words
/// of an author are taken for the number of a page.
/// </summary>
internal static class PagedText
{
    private const string Opening = "[page ";

    public static string Write(ImmutableArray<(int Page, string Text)> paragraphs)
    {
        var text = new StringBuilder();
        var page = 0;
        foreach (var (at, paragraph) in paragraphs)
        {
            // A table cell that continues on the next page may be followed by one that does not.
            if (at > page)
                text.Append(page == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"{Opening}{page = at}]\n");

            text.Append(paragraph).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what was written. A text without pages is one page.</summary>
    public static ImmutableArray<PagedParagraph> Parse(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<PagedParagraph>();
        var (page, number) = (1, 0);
        var mayBePage = true;
        foreach (var line in text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            if (mayBePage && PageOf(line) is { } next)
                (page, number) = (next, 0);
            else if (line.Length > 0)
                paragraphs.Add(new(page, ++number, line));

            mayBePage = line.Length == 0;
        }

        return paragraphs.ToImmutable();
    }

    private static int? PageOf(string line) =>
        line.StartsWith(Opening, StringComparison.Ordinal)
        && line.EndsWith(']')
        && int.TryParse(line.AsSpan(Opening.Length..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? page
            : null;
}
