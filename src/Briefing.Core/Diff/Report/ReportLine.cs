using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>A line of a report.</summary>
/// <param name="Depth">The nesting level, from 0.</param>
internal sealed record ReportLine(int Depth, LineSign Sign, ImmutableArray<TextPiece> Pieces)
{
    public ReportLine(int depth, LineSign sign, string text)
        : this(depth, sign, [new TextPiece(PieceKind.Both, text)])
    {
    }
}
