using System.Text;
using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>
/// A comparison as plain text. Signs in front of a line as in a diff; within a line what was taken out and put in as
/// <c>git diff --word-diff</c> marks it.
/// </summary>
internal static class DiffText
{
    /// <summary>Nothing for debates that are the same, as a diff prints nothing.</summary>
    /// <param name="inColour">With the escape sequences of a terminal (ECMA-48, 8.3.117).</param>
    public static string Write(Comparison comparison, bool inColour = false)
    {
        var text = new StringBuilder();
        foreach (var section in ReportComposer.Compose(comparison))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(section.Title).Append('\n');
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

    private static string Marked(TextPiece piece, bool inColour) => piece.Kind switch
    {
        PieceKind.Removed => Coloured($"[-{piece.Text}-]", "31", inColour),
        PieceKind.Added => Coloured($"{{+{piece.Text}+}}", "32", inColour),
        _ => piece.Text,
    };

    private static string Coloured(string text, string code, bool inColour) => inColour ? $"\e[{code}m{text}\e[0m" : text;
}
