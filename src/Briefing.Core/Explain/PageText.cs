namespace Briefing.Explain;

/// <summary>Prints pages for a terminal: without Markdown markup, examples indented under the name of their file.</summary>
internal static class PageText
{
    private const string Fence = "```";

    public static string Of(ManualPage page)
    {
        var text = new StringBuilder($"{page.Code} ({page.Severity}): {page.Title}\n\n");
        var isExample = false;

        foreach (var line in page.Body.Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
                text.Append(isExample && line.Length > 0 ? $"      {line}" : line.TrimStart('#', ' ')).Append('\n');
            else if (isExample = !isExample)
                text.Append($"  {FileOf(line)}:\n");
        }

        return text.ToString();
    }

    /// <summary>One line per page.</summary>
    public static string List(ImmutableArray<ManualPage> pages)
    {
        var widest = pages.Max(page => page.Severity.Length);
        return string.Concat(pages.Select(page => $"{page.Code}  {page.Severity.PadRight(widest)}  {page.Title}\n"));
    }

    /// <summary>"```yaml debate.yaml the whole file" becomes "debate.yaml, the whole file".</summary>
    private static string FileOf(string fence) =>
        fence.Split(' ', 3) is [_, var file, .. var note] ? string.Join(", ", [file, .. note]) : "";
}
