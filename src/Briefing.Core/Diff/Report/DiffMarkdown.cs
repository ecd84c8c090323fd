using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>A comparison in Markdown, for a comment on a pull request.</summary>
internal static class DiffMarkdown
{
    public static string Write(Comparison comparison)
    {
        var text = new StringBuilder($"## What changes in “{Escaped(comparison.New.Debate.Title.Value)}”\n");
        var sections = ReportComposer.Compose(comparison);
        if (sections.IsEmpty)
            text.Append("\nNothing.\n");

        foreach (var section in sections)
        {
            text.Append($"\n### {MarkdownText.HeadingEnd(Escaped(section.Title))}\n\n");
            foreach (var line in section.Lines)
            {
                var words = string.Concat(SpacedPieces.Of(line.Pieces).Select(Marked));
                text.Append(' ', line.Depth * 2).Append("- ").Append(MarkdownText.LineStart(Sign(line.Sign) + words)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Sign(LineSign sign) => sign switch
    {
        LineSign.Added => "**Added** ",
        LineSign.Removed => "**Removed** ",
        LineSign.Changed => "**Changed** ",
        _ => "",
    };

    private static string Marked(TextPiece piece) => piece.Kind switch
    {
        PieceKind.Removed => $"~~{Escaped(piece.Text)}~~",
        PieceKind.Added => $"**{Escaped(piece.Text)}**",
        _ => Escaped(piece.Text),
    };

    /// <summary>Author text, which makes no headings, links or tags.</summary>
    private static string Escaped(string text) => MarkdownText.Escape(text);
}
