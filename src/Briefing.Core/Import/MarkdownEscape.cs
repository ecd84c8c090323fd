namespace Briefing.Import;

/// <summary>Plain text escaped as Markdown.</summary>
internal static class MarkdownEscape
{
    private const string Signs = "\\*_[]<&";

    public static string Of(string plain)
    {
        var text = new StringBuilder();
        foreach (var character in plain)
        {
            if (Signs.Contains(character, StringComparison.Ordinal))
                text.Append('\\');

            text.Append(character);
        }

        return text.ToString();
    }
}
