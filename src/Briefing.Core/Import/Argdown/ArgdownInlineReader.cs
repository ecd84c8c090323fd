using System.Text.RegularExpressions;
using Briefing.Text.Words;

namespace Briefing.Import.Argdown;

/// <summary>Argdown's running text, which resembles Markdown, and its tags.</summary>
internal static partial class ArgdownInlineReader
{
    // Characters with a meaning only in our Markdown; Argdown's own emphasis and links are converted.
    private const string SignsOfMarkdown = "\\*_[]<&";

    /// <returns>The text as Markdown, on one line.</returns>
    public static string Read(ArgdownMask mask, int start, int end, List<Located<string>> tags, DiagnosticBag diagnostics)
    {
        var text = mask.Text;
        var words = new StringBuilder();
        for (var i = start; i < end;)
        {
            if (text[i] == '\\' && i + 1 < end)
            {
                var isSign = SignsOfMarkdown.Contains(text[i + 1], StringComparison.Ordinal);
                words.Append(isSign ? "\\" : "").Append(text[i + 1]);
                i += 2;
            }
            else if (text[i] == '#' && Tag().Match(text, i, end - i) is { Success: true } tag)
            {
                var group = tag.Groups[1].Success ? tag.Groups[1] : tag.Groups[2];
                tags.Add(new(group.Value, mask.PlaceOf(group.Index, group.Length)));
                i += tag.Length;
            }
            else if (text[i] == '[' && Link().Match(text, i, end - i) is { Success: true } link)
            {
                AppendLink(words, link, mask, diagnostics);
                i += link.Length;
            }
            else if (text[i] == '@' && Mention().Match(text, i, end - i) is { Success: true } mention)
            {
                words.Append(MarkdownEscape.Of(mention.Groups[1].Success ? mention.Groups[1].Value : mention.Groups[2].Value));
                i += mention.Length;
            }
            else
            {
                if (text[i] != ArgdownMask.DataSign)
                    words.Append(text[i] is '<' or '&' ? "\\" : "").Append(text[i]);

                i++;
            }
        }

        return Rewording.Unwrapped(words.ToString());
    }

    /// <summary>Within the file or the folder, a link leads nowhere once the text stands elsewhere.</summary>
    private static void AppendLink(StringBuilder words, Match link, ArgdownMask mask, DiagnosticBag diagnostics)
    {
        var (shown, address) = (link.Groups[1].Value, link.Groups[2].Value.Trim());
        if (WebLink.IsSafe(address))
        {
            words.Append($"[{shown}]({address})");
            return;
        }

        words.Append(shown);
        diagnostics.Add(Problems.NoPlace(mask.PlaceOf(link.Groups[2].Index, link.Groups[2].Length), "A link that does not lead to the web"));
    }

    [GeneratedRegex(@"\G#(?:\(([^)\n]{1,2000})\)|([\p{L}\p{N}_-]+))")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\G\[([^\]\r\n]{1,2000})\]\(([^)\r\n]{1,2000})\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\G@(?:\[([^\]\r\n]{1,1000})\]|<([^>\r\n]{1,1000})>)")]
    private static partial Regex Mention();
}
