namespace Briefing.Print.Layout;

/// <summary>A glyph of a run.</summary>
/// <param name="Id">The glyph id in the face.</param>
/// <param name="Text">The characters that it represents; empty for later glyphs of a cluster.</param>
/// <param name="Advance">To the next glyph in font units, including kerning.</param>
internal readonly record struct PlacedGlyph(int Id, string Text, int Advance)
{
    /// <summary>The offset of an accent on its letter, in font units, y upwards.</summary>
    public (int X, int Y) Offset { get; init; }

    /// <summary>Whether it is only seen: another, which shows nothing, represents its characters.</summary>
    public bool IsApart { get; init; }

    /// <summary>What it represents together with its neighbours of the same object, where none of them does alone.</summary>
    public SharedText? Shared { get; init; }
}
