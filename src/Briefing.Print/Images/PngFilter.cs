namespace Briefing.Print.Images;

/// <summary>Reverses the filters of a PNG file (third edition, 9), each row using the row above it.</summary>
internal static class PngFilter
{
    /// <param name="rows">Each begins with its filter type. Changed in place.</param>
    public static void Undo(byte[] rows, PngHeader header)
    {
        ReadOnlySpan<byte> above = new byte[header.Stride];
        for (var start = 0; start < rows.Length; start += header.Stride + 1)
        {
            var row = rows.AsSpan(start + 1, header.Stride);
            Undo(rows[start], row, above, header.Step);
            above = row;
        }
    }

    private static void Undo(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (filter > 4)
            throw new ImageFormatException("it is damaged: a row has an unknown filter.");

        for (var i = 0; i < row.Length; i++)
        {
            var left = i < step ? 0 : row[i - step];
            var aboveLeft = i < step ? 0 : above[i - step];
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => (byte)Paeth(left, above[i], aboveLeft),
                _ => 0,
            };
        }
    }

    /// <summary>The neighbour nearest to the linear prediction from all three (9.4).</summary>
    private static int Paeth(int left, int above, int aboveLeft)
    {
        var (toLeft, toAbove) = (Math.Abs(above - aboveLeft), Math.Abs(left - aboveLeft));
        var toAboveLeft = Math.Abs(left + above - 2 * aboveLeft);
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
