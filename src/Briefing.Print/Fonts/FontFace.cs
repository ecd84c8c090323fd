using Briefing.Print.Fonts.Shaping;
using Briefing.Print.Fonts.Subsetting;
using Briefing.Print.Fonts.Tables;
using Briefing.Print.Fonts.Web;

namespace Briefing.Print.Fonts;

/// <summary>
/// One face of a TrueType font. Everything except the insides of outlines is validated on reading: a face that has
/// been read cannot fail later. Lengths are in font units, y upwards.
/// </summary>
internal sealed class FontFace
{
    /// <summary>The most glyphs that one ligature can replace.</summary>
    public const int MaxLigatureLength = Ligatures.MaxComponents;

    // Latin, which covers nearly every character of most texts: looked up once.
    private const int CommonCharacters = 0x250;

    private const int RestrictedLicence = 0x0002;
    private const int NoSubsets = 0x0100;
    private const int BitmapsOnly = 0x0200;

    private readonly FontTables _tables;
    private readonly FaceMetrics _metrics;
    private readonly FaceNames _names;
    private readonly CharacterMap _characters;
    private readonly HorizontalMetrics _horizontal;
    private readonly Outlines _outlines;
    private readonly Kerning _kerning;
    private readonly Ligatures _ligatures;
    private readonly int[] _commonGlyphs = new int[CommonCharacters];
    private readonly MarkAnchors _anchors;
    private readonly Subsetter _subsetter;

    private FontFace(FontTables tables)
    {
        _tables = tables;
        GlyphCount = tables.Get("maxp").U16(4);
        if (GlyphCount == 0)
            throw new FontFormatException("The font has no glyphs.");

        _metrics = FaceMetrics.Read(tables);
        _names = FaceNames.Read(tables);
        _characters = CharacterMap.Read(tables);
        _horizontal = new(tables, GlyphCount);
        for (var character = 0; character < CommonCharacters; character++)
            _commonGlyphs[character] = FindGlyph(character);

        _outlines = new(tables, GlyphCount);
        _kerning = new(tables, GlyphCount);
        _ligatures = new(tables, GlyphCount);
        _anchors = new(tables, GlyphCount);
        _subsetter = new(tables, _horizontal, _outlines);
    }

    public string PostScriptName => _names.PostScript;

    public string FamilyName => _names.Family;

    public int GlyphCount { get; }

    public int UnitsPerEm => _metrics.UnitsPerEm;

    public int Ascent => _metrics.Ascent;

    /// <summary>Negative: below the baseline.</summary>
    public int Descent => _metrics.Descent;

    public int CapHeight => _metrics.CapHeight ?? _outlines.TopOf(GlyphOf('H'));

    public int XHeight => _metrics.XHeight ?? _outlines.TopOf(GlyphOf('x'));

    public (int XMin, int YMin, int XMax, int YMax) BoundingBox => _metrics.BoundingBox;

    /// <summary>From 1 to 1000; 400 is regular.</summary>
    public int Weight => _metrics.Weight;

    public bool IsItalic => _metrics.IsItalic;

    public bool IsSerif => _metrics.IsSerif;

    public bool IsFixedPitch => _metrics.IsFixedPitch;

    /// <summary>In degrees, counter-clockwise: negative for a face that leans to the right.</summary>
    public double ItalicAngle => _metrics.ItalicAngle;

    /// <summary>Whether the font allows a part of it to be embedded (OpenType, OS/2, fsType).</summary>
    public bool AllowsSubsets => (EmbeddingRights(_tables) & (NoSubsets | BitmapsOnly)) == 0;

    /// <param name="file">Kept by the face; must not be changed afterwards.</param>
    /// <exception cref="FontFormatException">The file is not a TrueType font, is damaged or must not be embedded.</exception>
    public static FontFace Read(byte[] file)
    {
        var tables = new FontTables(new(file));

        // PDF/UA-1, 7.21.3: only fonts that may be embedded for everyone to read.
        if ((EmbeddingRights(tables) & 0x000F) == RestrictedLicence)
            throw new FontFormatException("The font says that its licence does not allow it to be embedded.");

        return new(tables);
    }

    /// <summary>0 if the face lacks the character.</summary>
    public int GlyphOf(int codePoint) =>
        (uint)codePoint < CommonCharacters ? _commonGlyphs[codePoint] : FindGlyph(codePoint);

    public int AdvanceOf(int glyph) => _horizontal.AdvanceOf(glyph);

    /// <summary>The adjustment to the advance of the left glyph.</summary>
    public int KerningOf(int left, int right) => _kerning.Of(left, right);

    public bool StartsLigature(int glyph) => _ligatures.StartWith(glyph);

    /// <summary>Whether the glyphs begin with a standard ligature.</summary>
    /// <param name="count">How many of them it replaces.</param>
    public bool TryLigature(ReadOnlySpan<int> glyphs, out int ligature, out int count) =>
        _ligatures.TryFind(glyphs, out ligature, out count);

    /// <summary>The offset of an accent's origin from the origin of its base glyph.</summary>
    /// <returns><c>null</c> if the face does not specify it.</returns>
    public (int X, int Y)? MarkOffset(int baseGlyph, int mark) => _anchors.OffsetOf(baseGlyph, mark);

    /// <summary>The outline of a glyph, contour by contour.</summary>
    /// <exception cref="FontFormatException">It is damaged; never after <see cref="CheckContours"/> has passed.</exception>
    public ImmutableArray<ImmutableArray<ContourPoint>> ContoursOf(int glyph) => GlyphContours.Of(_outlines, glyph);

    /// <summary>Validates every outline; call before drawing them. Too slow to do for every face.</summary>
    /// <exception cref="FontFormatException">One is damaged.</exception>
    public void CheckContours()
    {
        for (var glyph = 0; glyph < GlyphCount; glyph++)
            ContoursOf(glyph);
    }

    /// <summary>
    /// A font file with a subset of the glyphs, renumbered from 0 in the given order; .notdef must come first, and a
    /// glyph may occur twice.
    /// </summary>
    public byte[] Subset(IReadOnlyList<int> glyphs) => _subsetter.Subset(glyphs);

    /// <summary>A web font (WOFF 2) of some characters.</summary>
    /// <param name="characters">All of them in the face, ascending.</param>
    public byte[] WebFont(IReadOnlyList<int> characters) =>
        new WebFontWriter(_tables, _subsetter, GlyphOf, _kerning, _ligatures, _anchors).Write(characters);

    private static int EmbeddingRights(FontTables tables) => tables.Find("OS/2")?.U16(8) ?? 0;

    private int FindGlyph(int codePoint) => _characters.GlyphOf(codePoint) is var glyph && glyph < GlyphCount ? glyph : 0;
}
