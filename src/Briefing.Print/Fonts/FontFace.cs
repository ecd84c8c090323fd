using System.Collections.Concurrent;
using Briefing.Print.Fonts.Choosing;
using Briefing.Print.Fonts.HarfBuzz;
using Briefing.Print.Fonts.Marks;
using Briefing.Print.Fonts.Subsetting;
using Briefing.Print.Fonts.Tables;
using Briefing.Print.Fonts.Web;
using HarfBuzzSharp;

namespace Briefing.Print.Fonts;

/// <summary>
/// One face of a TrueType or OpenType font. Its names and measures are validated on reading: a face that has been read cannot
/// fail later, but for a part of it that is damaged. Lengths are in font units, y upwards.
/// </summary>
internal sealed class FontFace
{
    // Latin, which covers nearly every character of most texts: looked up once.
    private const int CommonCharacters = 0x250;

    // All of most fonts, but not of those for Chinese.
    private const int CheckedGlyphs = 4000;

    private const int RestrictedLicence = 0x0002;
    private const int NoSubsets = 0x0100;
    private const int BitmapsOnly = 0x0200;

    // Joiners, and other characters that show nothing.
    private static readonly ImmutableArray<int> s_blanks = [0x200C, 0x200D, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF];

    private readonly FontTables _tables;
    private readonly FaceMetrics _metrics;
    private readonly FaceNames _names;
    private readonly int[] _commonGlyphs = new int[CommonCharacters];
    private readonly ConcurrentDictionary<uint, bool> _scripts = new();
    private readonly ConcurrentDictionary<int, MarkSpace> _spaces = new();

    // One more than the advance of each glyph, or 0 until it is asked for.
    private readonly int[] _advances;

    private PackedFont? _webFont;
    private int? _blank;

    private FontFace(byte[] file, FontTables tables, ChosenFace chosen)
    {
        _tables = tables;
        GlyphCount = tables.Get("maxp").U16(4);
        if (GlyphCount == 0)
            throw new FontFormatException("The font has no glyphs.");

        tables.CheckOutlines();
        _metrics = FaceMetrics.Read(tables, chosen.Axes);
        _names = FaceNames.Read(tables);
        PostScriptName = chosen.PostScriptName ?? _names.PostScript;
        _advances = new int[GlyphCount];
        Opened = OpenedFace.Open(file, chosen.Index, chosen.Axes);
        if (!Opened.HasCharacters())
            throw new FontFormatException("The font has no map from the characters of Unicode to its glyphs, or a damaged one.");
    }

    public OpenedFace Opened { get; }

    public string PostScriptName { get; }

    public string FamilyName => _names.Family;

    /// <summary>With the style.</summary>
    public string FullName => _names.Full;

    public int GlyphCount { get; }

    public int UnitsPerEm => _metrics.UnitsPerEm;

    public int Ascent => _metrics.Ascent;

    /// <summary>Negative: below the baseline.</summary>
    public int Descent => _metrics.Descent;

    public int CapHeight => _metrics.CapHeight ?? Opened.TopOf(GlyphOf('H'));

    public int XHeight => _metrics.XHeight ?? Opened.TopOf(GlyphOf('x'));

    /// <summary>A glyph without width and ink; 0 if there is none.</summary>
    public int Blank => _blank ??= Opened.BlankOf(s_blanks);

    public (int XMin, int YMin, int XMax, int YMax) BoundingBox => _metrics.BoundingBox;

    /// <summary>From 1 to 1000; 400 is regular.</summary>
    public int Weight => _metrics.Weight;

    public bool IsItalic => _metrics.IsItalic;

    public bool IsSerif => _metrics.IsSerif;

    public bool IsFixedPitch => _metrics.IsFixedPitch;

    /// <summary>In degrees, counter-clockwise: negative for a face that leans to the right.</summary>
    public double ItalicAngle => _metrics.ItalicAngle;

    /// <summary>Whether its outlines are PostScript's (CFF), not TrueType's.</summary>
    public bool IsPostScript => _tables.IsPostScript;

    /// <summary>Whether the font allows a part of it to be embedded (OpenType, OS/2, fsType).</summary>
    public bool AllowsSubsets => (EmbeddingRights(_tables) & (NoSubsets | BitmapsOnly)) == 0;

    /// <param name="file">Kept by the face; must not be changed afterwards.</param>
    /// <param name="wanted">A face of a collection, an instance of a variable font or values of its axes, each after a #.</param>
    /// <exception cref="FontFormatException">
    /// The file is not a font, is damaged, must not be embedded or does not have what is wanted.
    /// </exception>
    public static FontFace Read(byte[] file, string wanted = "")
    {
        var chosen = FaceChooser.Choose(new(file), wanted);
        var tables = chosen.Tables;

        // PDF/UA-1, 7.21.3: only fonts that may be embedded for everyone to read.
        if ((EmbeddingRights(tables) & 0x000F) == RestrictedLicence)
            throw new FontFormatException("The font says that its licence does not allow it to be embedded.");

        return new(file, tables, chosen);
    }

    /// <summary>0 if the face lacks the character.</summary>
    public int GlyphOf(int codePoint)
    {
        if ((uint)codePoint >= CommonCharacters)
            return Opened.GlyphOf(codePoint);

        // One more than the glyph, or 0 until it is asked for.
        ref var known = ref _commonGlyphs[codePoint];
        if (known == 0)
            known = Opened.GlyphOf(codePoint) + 1;

        return known - 1;
    }

    public int AdvanceOf(int glyph)
    {
        ref var known = ref _advances[glyph];
        if (known == 0)
            known = Opened.AdvanceOf(glyph) + 1;

        return known - 1;
    }

    /// <summary>Whether the face has what a script needs besides glyphs for its letters.</summary>
    public bool Sets(Script script) => _scripts.GetOrAdd(script, ScriptSupport.IsIn, Opened);

    /// <summary>The white space within a full-width punctuation mark.</summary>
    /// <param name="glyph">Of the mark, in this script and language.</param>
    public MarkSpace SpaceOf(char mark, int glyph, Script script, Language language)
    {
        if (!_spaces.TryGetValue(glyph, out var space))
            _spaces[glyph] = space = MarkSpaceFinder.Of(Opened, UnitsPerEm, mark, glyph, script, language);

        return space;
    }

    /// <summary>Tries to take parts of the file, which needs all its tables; too slow to do for every face.</summary>
    /// <exception cref="FontFormatException">One is damaged.</exception>
    public void CheckParts()
    {
        if (Subsetter.Subset(Opened, [.. Enumerable.Range(0, Math.Min(GlyphCount, CheckedGlyphs))]) is null)
            throw FontSubset.Damaged();

        _ = WebFont([]);
    }

    /// <summary>The outline of a glyph: closed contours.</summary>
    public ImmutableArray<PathStep> OutlineOf(int glyph) => GlyphOutline.Of(Opened.Font, glyph);

    /// <summary>
    /// The font file of some of the glyphs, numbered from 0 in the given order; .notdef must come first. Only what draws
    /// them is in it, and nothing of a glyph where the file is damaged.
    /// </summary>
    /// <exception cref="FontFormatException">It is damaged for all of them.</exception>
    public byte[] Subset(IReadOnlyList<int> glyphs) =>
        Subsetter.Subset(Opened, glyphs) ?? Subsetter.SubsetWithoutDamaged(Opened, glyphs) ?? throw FontSubset.Damaged();

    /// <summary>A web font (WOFF 2) of some characters.</summary>
    /// <param name="characters">All of them in the face, ascending.</param>
    /// <exception cref="FontFormatException">The file is damaged for all of them.</exception>
    public byte[] WebFont(IReadOnlyList<int> characters)
    {
        // From one build to the next, while somebody writes, a page rarely needs another character.
        if (_webFont is { } last && last.Characters.SequenceEqual(characters))
            return last.File;

        var file = WebFontWriter.Write(Opened, _tables, characters);
        _webFont = new([.. characters], file);
        return file;
    }

    private static int EmbeddingRights(FontTables tables) => tables.Find("OS/2")?.U16(8) ?? 0;

    /// <summary>A web font as it was made last.</summary>
    private sealed record PackedFont(ImmutableArray<int> Characters, byte[] File);
}
