using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>The pieces of a line with a space between old and new, which would run into each other.</summary>
internal static class SpacedPieces
{
    public static IEnumerable<TextPiece> Of(ImmutableArray<TextPiece> pieces)
    {
        var last = PieceKind.Both;
        foreach (var piece in pieces)
        {
            if (last == PieceKind.Removed && piece.Kind == PieceKind.Added)
                yield return new(PieceKind.Both, " ");

            yield return piece;
            last = piece.Kind;
        }
    }
}
