using System.Buffers.Binary;

namespace Briefing.Print.Images;

/// <summary>Converts the samples of a PNG file to colours on white.</summary>
internal sealed class PngPixels(PngHeader header, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> transparency)
{
    /// <param name="rows">Unfiltered; each still begins with its filter type.</param>
    public Raster ToRaster(byte[] rows)
    {
        if (header.Colour == PngColorType.Palette && (palette.IsEmpty || palette.Length % 3 != 0))
            throw new ImageFormatException("its palette is missing or damaged.");

        var rgb = new byte[3 * header.Width * header.Height];
        for (var y = 0; y < header.Height; y++)
        {
            var row = rows.AsSpan(y * (header.Stride + 1) + 1, header.Stride);
            for (var x = 0; x < header.Width; x++)
                Write(row, x, rgb.AsSpan(3 * (y * header.Width + x), 3));
        }

        return new(header.Width, header.Height, rgb);
    }

    private void Write(ReadOnlySpan<byte> row, int x, Span<byte> to)
    {
        switch (header.Colour)
        {
            case PngColorType.Palette:
                var index = Sample(row, x);
                if (3 * index + 3 > palette.Length)
                    throw new ImageFormatException("it is damaged: a pixel names a colour that its palette lacks.");

                palette.Span.Slice(3 * index, 3).CopyTo(to);
                BlendWithWhite(to, index < transparency.Length ? transparency.Span[index] : byte.MaxValue);
                break;
            case PngColorType.Grey:
                var grey = Sample(row, x);
                to.Fill((byte)(grey * 255 / ((1 << header.Depth) - 1)));
                BlendWithWhite(to, IsTransparent(grey) ? (byte)0 : byte.MaxValue);
                break;
            case PngColorType.GreyAlpha:
                to.Fill(row[2 * x]);
                BlendWithWhite(to, row[2 * x + 1]);
                break;
            case PngColorType.Rgb:
                row.Slice(3 * x, 3).CopyTo(to);
                BlendWithWhite(to, IsTransparent(to[0], to[1], to[2]) ? (byte)0 : byte.MaxValue);
                break;
            case PngColorType.Rgba:
                row.Slice(4 * x, 3).CopyTo(to);
                BlendWithWhite(to, row[4 * x + 3]);
                break;
        }
    }

    /// <summary>A sample of one channel; several may share a byte, the leftmost in the high bits.</summary>
    private int Sample(ReadOnlySpan<byte> row, int x)
    {
        var bit = x * header.Depth;
        return row[bit / 8] >> (8 - header.Depth - bit % 8) & ((1 << header.Depth) - 1);
    }

    /// <summary>One colour can be declared transparent, two bytes per channel (11.3.1.1).</summary>
    private bool IsTransparent(params ReadOnlySpan<int> samples)
    {
        if (transparency.Length != 2 * samples.Length)
            return false;

        for (var i = 0; i < samples.Length; i++)
        {
            if (BinaryPrimitives.ReadUInt16BigEndian(transparency.Span[(2 * i)..]) != samples[i])
                return false;
        }

        return true;
    }

    private static void BlendWithWhite(Span<byte> colour, byte alpha)
    {
        if (alpha == byte.MaxValue)
            return;

        foreach (ref var channel in colour)
            channel = (byte)((channel * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}
