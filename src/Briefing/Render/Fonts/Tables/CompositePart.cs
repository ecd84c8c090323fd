namespace Briefing.Render.Fonts.Tables;

/// <summary>A part of a composite glyph: which glyph, scaled and turned by a matrix, then moved.</summary>
internal sealed record CompositePart(int Glyph, double XX, double XY, double YX, double YY, int X, int Y)
{
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int HasScale = 0x0008;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <param name="place">Of the glyph id, behind the flags.</param>
    public static CompositePart Read(FontBytes outline, int place)
    {
        var flags = outline.U16(place - 2);
        var hasWords = (flags & WordArguments) != 0;
        var (x, y) = (flags & ArgumentsAreOffsets) == 0 ? (0, 0)
            : hasWords ? (outline.I16(place + 2), outline.I16(place + 4))
            : ((sbyte)outline.U8(place + 2), (sbyte)outline.U8(place + 3));

        var at = place + (hasWords ? 6 : 4);
        var (xx, xy, yx, yy) =
            (flags & HasScale) != 0 ? (Scale(0), 0, 0, Scale(0))
            : (flags & HasTwoScales) != 0 ? (Scale(0), 0, 0, Scale(2))
            : (flags & HasMatrix) != 0 ? (Scale(0), Scale(2), Scale(4), Scale(6))
            : (1.0, 0.0, 0.0, 1.0);
        return new(outline.U16(place), xx, xy, yx, yy, x, y);

        // In units of 1/16384.
        double Scale(int offset) => outline.I16(at + offset) / 16384.0;
    }

    public ContourPoint Place(ContourPoint point) => point with
    {
        X = XX * point.X + YX * point.Y + X,
        Y = XY * point.X + YY * point.Y + Y,
    };
}
