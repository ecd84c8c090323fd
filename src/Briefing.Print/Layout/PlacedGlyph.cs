namespace Briefing.Print.Layout;

/// <summary>A glyph of a run.</summary>
/// <param name="Id">In the face's own numbering.</param>
/// <param name="Text">The characters that it stands for; empty for the second glyph of a cluster.</param>
/// <param name="Advance">To the next glyph in font units, kerning included.</param>
internal readonly record struct PlacedGlyph(int Id, string Text, int Advance)
{
    /// <summary>How far it is moved from its place, in font units, y upwards: an accent on its letter.</summary>
    public (int X, int Y) Offset { get; init; }
}
