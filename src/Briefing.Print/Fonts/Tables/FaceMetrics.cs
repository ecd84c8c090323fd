namespace Briefing.Print.Fonts.Tables;

/// <summary>The metrics of a face, from its <c>head</c>, <c>hhea</c>, <c>OS/2</c> and <c>post</c> tables.</summary>
internal sealed record FaceMetrics
{
    private const int UseTypographicMetrics = 1 << 7;

    public required int UnitsPerEm { get; init; }

    public required (int XMin, int YMin, int XMax, int YMax) BoundingBox { get; init; }

    public required int Ascent { get; init; }

    public required int Descent { get; init; }

    /// <summary><c>null</c> if the face does not specify it.</summary>
    public int? CapHeight { get; init; }

    /// <summary><c>null</c> if the face does not specify it.</summary>
    public int? XHeight { get; init; }

    public required int Weight { get; init; }

    public required bool IsItalic { get; init; }

    public required bool IsSerif { get; init; }

    public required bool IsFixedPitch { get; init; }

    public required double ItalicAngle { get; init; }

    /// <param name="axes">The place of a variable font, which decides its weight and slant.</param>
    public static FaceMetrics Read(FontTables tables, ImmutableArray<AxisValue> axes)
    {
        var head = tables.Get("head");
        var hhea = tables.Get("hhea");
        var post = tables.Find("post");
        var os2 = tables.Find("OS/2");

        head.Require(54);
        var unitsPerEm = head.U16(18);
        if (unitsPerEm is < 16 or > 16384)
            throw new FontFormatException("The font file is damaged: its units per em are out of range.");

        // Where it has none, programs make up advances of their own, and not the same.
        if (hhea.U16(34) == 0)
            throw new FontFormatException("The font file is damaged: it gives no glyph a width.");
        tables.Get("hmtx").Require(4L * hhea.U16(34));

        var macStyle = head.U16(44);
        var selection = os2?.U16(62) ?? 0;
        var italicAngle = AxisValue.Find(axes, "slnt") ?? (post is { } angle ? angle.I32(4) / 65536.0 : 0);
        var (ascent, descent) = VerticalMetrics(hhea, os2, selection);

        return new()
        {
            UnitsPerEm = unitsPerEm,
            BoundingBox = (head.I16(36), head.I16(38), head.I16(40), head.I16(42)),
            Ascent = ascent,
            Descent = descent,
            XHeight = HeightAt(os2, 86),
            CapHeight = HeightAt(os2, 88),
            Weight = (int?)AxisValue.Find(axes, "wght") ?? os2?.U16(4) ?? ((macStyle & 1) != 0 ? 700 : 400),
            IsItalic = (selection & 1) != 0 || (macStyle & 2) != 0 || italicAngle != 0 || AxisValue.Find(axes, "ital") >= 0.5,
            IsSerif = os2 is { } classes && HasSerifs(classes),
            IsFixedPitch = post is { } pitch && pitch.U32(12) != 0,
            ItalicAngle = italicAngle,
        };
    }

    /// <summary>
    /// The typographic metrics if the face requests them (OS/2, fsSelection bit 7) or <c>hhea</c> has
    /// none; otherwise those of <c>hhea</c>, as in browsers and FreeType. Never the Windows metrics, which are
    /// for clipping.
    /// </summary>
    private static (int Ascent, int Descent) VerticalMetrics(FontBytes hhea, FontBytes? os2, int selection)
    {
        var fromHhea = (Ascent: hhea.I16(4), Descent: hhea.I16(6));
        var asksForTypographic = (selection & UseTypographicMetrics) != 0;

        if (os2 is { } table && (asksForTypographic || fromHhea is (0, 0)))
            return (table.I16(68), table.I16(70));

        return fromHhea;
    }

    /// <summary>Available from version 2; 0 means that the height is not set.</summary>
    private static int? HeightAt(FontBytes? os2, int offset) =>
        os2 is { } table && table.U16(0) >= 2 && table.I16(offset) is > 0 and var height ? height : null;

    /// <summary>By the family class, or else by the PANOSE digits for family kind and serif style.</summary>
    private static bool HasSerifs(FontBytes os2) => os2.U8(30) switch
    {
        >= 1 and <= 5 or 7 => true,
        8 => false,
        _ => os2.U8(32) == 2 && os2.U8(33) is >= 2 and <= 10,
    };
}
