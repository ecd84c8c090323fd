namespace Briefing.Print.Fonts.Tables;

/// <summary>
/// A component of a composite glyph such as é (OpenType, glyf, "Composite glyph description"): a
/// glyph, scaled and rotated by a matrix, then translated.
/// </summary>
/// <param name="Offset">Of the glyph id, from the start of the outline.</param>
internal sealed record CompositePart(int Offset, int Glyph, double XX, double XY, double YX, double YY, int X, int Y)
{
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>The components of an outline; empty for a simple glyph.</summary>
    public static IReadOnlyList<CompositePart> Of(FontBytes outline)
    {
        if (outline.Length == 0 || outline.I16(0) >= 0)
            return [];

        var parts = new List<CompositePart>();
        var at = 10;
        int flags;
        do
        {
            flags = outline.U16(at);
            parts.Add(Read(outline, flags, at + 2, out at));
        }
        while ((flags & MoreComponents) != 0);

        return parts;
    }

    public ContourPoint Place(ContourPoint point) => point with
    {
        X = XX * point.X + YX * point.Y + X,
        Y = XY * point.X + YY * point.Y + Y,
    };

    private static CompositePart Read(FontBytes outline, int flags, int offset, out int end)
    {
        var hasWords = (flags & WordArguments) != 0;
        var (x, y) = (flags & ArgumentsAreOffsets) == 0 ? (0, 0)
            : hasWords ? (outline.I16(offset + 2), outline.I16(offset + 4))
            : ((sbyte)outline.U8(offset + 2), (sbyte)outline.U8(offset + 3));

        var matrix = offset + (hasWords ? 6 : 4);
        var (length, xx, xy, yx, yy) =
            (flags & HasScale) != 0 ? (2, Scale(0), 0, 0, Scale(0))
            : (flags & HasTwoScales) != 0 ? (4, Scale(0), 0, 0, Scale(2))
            : (flags & HasMatrix) != 0 ? (8, Scale(0), Scale(2), Scale(4), Scale(6))
            : (0, 1.0, 0.0, 0.0, 1.0);
        end = matrix + length;
        outline.Require(end);
        return new(offset, outline.U16(offset), xx, xy, yx, yy, x, y);

        // In units of 1/16384.
        double Scale(int place) => outline.I16(matrix + place) / 16384.0;
    }
}
