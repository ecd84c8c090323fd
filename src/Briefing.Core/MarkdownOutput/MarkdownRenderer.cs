namespace Briefing.MarkdownOutput;

/// <summary>
/// Renders a composed document as Markdown: CommonMark with GitHub's tables and footnotes, one sentence per line, so
/// that commits have readable diffs.
/// </summary>
internal static class MarkdownRenderer
{
    public static string Render(Document document)
    {
        var headings = new HeadingLinks(document);
        var footnotes = new Footnotes();
        var inlines = new InlineMarkdownWriter(document.Parties, headings, footnotes);
        var lines = new MarkdownBlocks(document, inlines, headings).Lines(document.Blocks).ToList();
        var notes = footnotes.All.Select(note => Note(note.Label, note.Citation, headings)).ToList();
        return string.Join('\n', [.. lines, .. notes.Count > 0 ? [""] : (string[])[], .. notes]) + "\n";
    }

    private static string Note(string label, Inline.Citation citation, HeadingLinks headings)
    {
        var words = MarkdownText.Escape(citation.Description);
        return headings.To(citation.Anchor) is { } name ? $"[^{label}]: [{words}](#{name})" : $"[^{label}]: {words}";
    }
}
