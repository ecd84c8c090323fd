using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>
/// A comparison as plain text. Lines are prefixed as in a diff; deletions and insertions within a line are marked as by
/// <c>git diff --word-diff</c>.
/// </summary>
internal static class DiffText
{
    /// <summary>Empty for equal debates, as the output of a diff would be.</summary>
    /// <param name="inColour">Whether to use a terminal's escape sequences (ECMA-48, 8.3.117).</param>
    public static string Write(Comparison comparison, bool inColour = false)
    {
        var text = new StringBuilder();
        foreach (var section in ReportComposer.Compose(comparison))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(SafeText.Of(section.Title)).Append('\n');
            foreach (var line in section.Lines)
            {
                text.Append(' ', 2 + line.Depth * 4).Append(Sign(line.Sign));
                foreach (var piece in line.Pieces)
                    text.Append(Marked(piece, inColour));
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Sign(LineSign sign) => sign switch
    {
        LineSign.Added => "+ ",
        LineSign.Removed => "- ",
        LineSign.Changed => "~ ",
        _ => "  ",
    };

    private static string Marked(TextPiece piece, bool inColour) => (piece.Kind, SafeText.Of(piece.Text)) switch
    {
        (PieceKind.Removed, var text) => Coloured($"[-{text}-]", "31", inColour),
        (PieceKind.Added, var text) => Coloured($"{{+{text}+}}", "32", inColour),
        (_, var text) => text,
    };

    private static string Coloured(string text, string code, bool inColour) => inColour ? $"\e[{code}m{text}\e[0m" : text;
}
