namespace Briefing.Print.Fonts.Tables;

/// <summary>The points of a simple glyph (OpenType, glyf, "Simple glyph description").</summary>
internal static class SimpleGlyph
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeats = 0x08;
    private const int SameOrPositiveX = 0x10;
    private const int SameOrPositiveY = 0x20;

    /// <param name="at">The offset of the instruction length, after the end points of the contours.</param>
    public static ContourPoint[] Points(FontBytes outline, int at, int count)
    {
        at += 2 + outline.U16(at);
        var flags = new byte[count];
        for (var i = 0; i < count;)
        {
            var flag = outline.U8(at++);
            var times = 1 + ((flag & Repeats) != 0 ? outline.U8(at++) : 0);
            while (times-- > 0 && i < count)
                flags[i++] = flag;
        }

        var xs = Coordinates(outline, ref at, flags, ShortX, SameOrPositiveX);
        var ys = Coordinates(outline, ref at, flags, ShortY, SameOrPositiveY);
        return [.. flags.Select((flag, i) => new ContourPoint(xs[i], ys[i], (flag & OnCurve) != 0))];
    }

    /// <summary>Each is stored relative to the previous one: one byte with the sign in the flag, two bytes, or none.</summary>
    private static int[] Coordinates(FontBytes outline, ref int at, byte[] flags, int isShort, int sameOrPositive)
    {
        var coordinates = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var isSameOrPositive = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0)
            {
                var distance = outline.U8(at++);
                value += isSameOrPositive ? distance : -distance;
            }
            else if (!isSameOrPositive)
            {
                value += outline.I16(at);
                at += 2;
            }

            coordinates[i] = value;
        }

        return coordinates;
    }
}
