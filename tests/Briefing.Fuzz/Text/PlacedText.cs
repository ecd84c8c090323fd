using System.Collections.Immutable;

namespace Briefing.Fuzz.Text;

/// <summary>A made-up text in the place of one of a debate's, with a word in it that occurs nowhere else.</summary>
internal sealed record PlacedText(TextPlace Place, ImmutableArray<Piece> Before, ImmutableArray<Piece> After)
{
    /// <summary>A word that no other text has.</summary>
    public string Token => $"Qx{Place.Index}wZ";

    public string Written => string.Concat([.. Before.Select(piece => piece.Written), Token, .. After.Select(piece => piece.Written)]);

    /// <summary>What a reader is to see in front of the word.</summary>
    public string SeenBefore => string.Concat(Before.Select(piece => piece.Seen));

    public string SeenAfter => string.Concat(After.Select(piece => piece.Seen));
}
