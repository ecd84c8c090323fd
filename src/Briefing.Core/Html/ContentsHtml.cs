using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>Writes the table of contents: the sections with their subsections.</summary>
internal static class ContentsHtml
{
    public static void Write(HtmlWriter html, Document document)
    {
        ImmutableArray<Block.Heading> headings = [.. document.Headings.Where(h => h.InContents)];
        html.Open("nav", ("class", "contents"), ("aria-label", ScreenWording.Contents));
        html.Open("ol");
        for (var i = 0; i < headings.Length;)
        {
            var end = i + 1;
            while (end < headings.Length && headings[end].Level > headings[i].Level)
                end++;

            Write(html, headings[i], headings[(i + 1)..end]);
            i = end;
        }

        html.Close();
        html.Close();
    }

    private static void Write(HtmlWriter html, Block.Heading heading, ImmutableArray<Block.Heading> below)
    {
        html.Open("li");
        html.OpenInline("a", ("href", $"#{heading.Anchor}"));
        html.Text(heading.OutlineTitle);
        html.Close();
        if (below.Length > 0)
        {
            html.Open("ol");
            foreach (var inner in below)
                Write(html, inner, []);

            html.Close();
        }

        html.Close();
    }
}
