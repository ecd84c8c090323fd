using System.Runtime.InteropServices;
using Briefing.Print.Fonts.Tables;
using HarfBuzzSharp;

namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>A face of a font file as HarfBuzz has it, at the scale of its own units. Can be used by several threads.</summary>
/// <remarks>HarfBuzz holds each table against its format when it first needs it; a damaged one counts as empty.</remarks>
internal sealed class OpenedFace
{
    private OpenedFace(Face face, ImmutableArray<AxisValue> axes)
    {
        (Face, Axes) = (face, axes);
        Font = new(face);
        Font.SetFunctionsOpenType();
        if (!axes.IsEmpty)
            Font.SetVariations([.. axes.Select(axis => new Variation { Tag = Tag.Parse(axis.Tag), Value = axis.Value })]);
    }

    public Face Face { get; }

    public Font Font { get; }

    /// <summary>The place of a variable font on each of its axes.</summary>
    public ImmutableArray<AxisValue> Axes { get; }

    /// <param name="file">Must not be changed as long as the face is in use.</param>
    /// <param name="index">Within a collection.</param>
    /// <param name="axes">All of them; none if the font is not a variable one.</param>
    public static OpenedFace Open(byte[] file, int index, ImmutableArray<AxisValue> axes)
    {
        var pinned = GCHandle.Alloc(file, GCHandleType.Pinned);
        using var blob = new Blob(pinned.AddrOfPinnedObject(), file.Length, MemoryMode.ReadOnly, pinned.Free);
        var face = new Face(blob, (uint)index);
        face.MakeImmutable();
        return new(face, axes);
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

    /// <summary>The first glyph of some characters that has no width and no ink; 0 if there is none.</summary>
    public int BlankOf(ImmutableArray<int> characters)
    {
        foreach (var character in characters)
        {
            if (GlyphOf(character) is not 0 and var glyph && AdvanceOf(glyph) == 0
                && Font.TryGetGlyphExtents((uint)glyph, out var extents) && extents is { Width: 0, Height: 0 })
                return glyph;
        }

        return 0;
    }

    /// <summary>The highest point of a glyph; 0 if it has no ink.</summary>
    public int TopOf(int glyph) => Font.TryGetGlyphExtents((uint)glyph, out var extents) ? extents.YBearing : 0;
}
