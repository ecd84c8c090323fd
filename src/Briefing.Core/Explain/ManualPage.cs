namespace Briefing.Explain;

/// <summary>The page of a code, from the Markdown file named after it: explanation, example and fix.</summary>
/// <param name="Code">In the form <c>BRF0012</c>.</param>
/// <param name="Severity">"error", "warning", or both if it depends.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Body">The rest of the file, in Markdown.</param>
internal sealed record ManualPage(string Code, string Severity, string Title, string Body)
{
    private const string SeverityLine = "Severity: ";

    /// <summary>Parses a file: a heading with code and title, a line with the severity, then the text.</summary>
    /// <exception cref="FormatException">It starts differently; a test reads every page, so users never see this.</exception>
    public static ManualPage Parse(string code, string markdown)
    {
        var heading = $"# {code}: ";
        return markdown.ReplaceLineEndings("\n").Split('\n', 4) is [var title, "", var severity, var body]
            && title.StartsWith(heading, StringComparison.Ordinal)
            && severity.StartsWith(SeverityLine, StringComparison.Ordinal)
                ? new(code, severity[SeverityLine.Length..], title[heading.Length..], body.Trim('\n'))
                : throw new FormatException($"The page of {code} does not begin with '{heading}' and '{SeverityLine}'.");
    }
}
