using System.Text.RegularExpressions;

namespace Briefing.Import.Argdown;

/// <summary>Argdown's running text, which resembles Markdown, and its tags.</summary>
internal static partial class ArgdownInlineReader
{
    // Characters with a meaning only in our Markdown; Argdown's own emphasis and links are converted.
    private const string SignsOfMarkdown = "\\*_[]<&";

    /// <param name="file">The file with the text.</param>
    /// <param name="mask">Its text without comments and data.</param>
    /// <returns>The text as Markdown, on one line.</returns>
    public static string Read(TextFile file, string mask, int start, int end, List<Located<string>> tags)
    {
        var words = new StringBuilder();
        for (var i = start; i < end;)
        {
            if (mask[i] == '\\' && i + 1 < end)
            {
                var isSign = SignsOfMarkdown.Contains(mask[i + 1], StringComparison.Ordinal);
                words.Append(isSign ? "\\" : "").Append(mask[i + 1]);
                i += 2;
            }
            else if (mask[i] == '#' && Tag().Match(mask, i, end - i) is { Success: true } tag)
            {
                var group = tag.Groups[1].Success ? tag.Groups[1] : tag.Groups[2];
                tags.Add(new(group.Value, new(file, group.Index, group.Length)));
                i += tag.Length;
            }
            else
            {
                words.Append(mask[i] is '<' or '&' ? "\\" : "").Append(mask[i]);
                i++;
            }
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\G#(?:\(([^)\n]+)\)|([\p{L}\p{N}_-]+))")]
    private static partial Regex Tag();
}
