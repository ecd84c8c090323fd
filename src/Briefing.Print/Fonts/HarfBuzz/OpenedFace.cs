using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>A face of a font file as HarfBuzz has it, at the scale of its own units. Can be used by several threads.</summary>
/// <remarks>HarfBuzz holds each table against its format when it first needs it; a damaged one counts as empty.</remarks>
internal sealed class OpenedFace
{
    private OpenedFace(Face face)
    {
        Face = face;
        Font = new(face);
        Font.SetFunctionsOpenType();
    }

    public Face Face { get; }

    public Font Font { get; }

    /// <param name="file">Must not be changed as long as the face is in use.</param>
    public static OpenedFace Open(byte[] file)
    {
        var pinned = GCHandle.Alloc(file, GCHandleType.Pinned);
        using var blob = new Blob(pinned.AddrOfPinnedObject(), file.Length, MemoryMode.ReadOnly, pinned.Free);
        var face = new Face(blob, 0);
        face.MakeImmutable();
        return new(face);
    }

    /// <summary>Whether it has a map of characters that can be read.</summary>
    public bool HasCharacters()
    {
        var characters = HarfBuzzLibrary.CreateSet();
        HarfBuzzLibrary.CollectCharacters(Face.Handle, characters);
        var isEmpty = HarfBuzzLibrary.IsEmpty(characters) != 0;
        HarfBuzzLibrary.DestroySet(characters);
        return !isEmpty;
    }

    /// <summary>0 if the face lacks the character, or names a glyph that it does not have.</summary>
    public int GlyphOf(int codePoint) =>
        codePoint >= 0 && Font.TryGetNominalGlyph((uint)codePoint, out var glyph) && glyph < (uint)Face.GlyphCount ? (int)glyph : 0;

    public int AdvanceOf(int glyph) => Font.GetHorizontalGlyphAdvance((uint)glyph);

    /// <summary>The highest point of a glyph; 0 if it has no ink.</summary>
    public int TopOf(int glyph) => Font.TryGetGlyphExtents((uint)glyph, out var extents) ? extents.YBearing : 0;
}
