using System.Buffers.Binary;

namespace Briefing.Print.Images;

/// <summary>The first chunk of a PNG file (PNG, third edition, 11.2.1).</summary>
/// <param name="Depth">Bits per sample.</param>
internal sealed record PngHeader(int Width, int Height, int Depth, PngColorType Colour)
{
    // A few times what a logo can show on a page at 600 dots per inch.
    private const int MaxPixels = 4_000_000;

    /// <summary>Samples per pixel.</summary>
    public int Channels => Colour switch
    {
        PngColorType.Rgb => 3,
        PngColorType.GreyAlpha => 2,
        PngColorType.Rgba => 4,
        _ => 1,
    };

    /// <summary>Bytes per row, without the filter type.</summary>
    public int Stride => (Width * Channels * Depth + 7) / 8;

    /// <summary>Bytes from a sample to that of the previous pixel, at least 1.</summary>
    public int Step => Math.Max(1, Channels * Depth / 8);

    public static PngHeader Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 13)
            throw new ImageFormatException("its header is damaged.");

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]));
        var (depth, colour) = (chunk[8], (PngColorType)chunk[9]);

        if (width == 0 || height == 0 || chunk[10] != 0 || chunk[11] != 0 || chunk[12] > 1 || !Enum.IsDefined(colour))
            throw new ImageFormatException("its header is damaged.");
        if ((ulong)width * height > MaxPixels)
            throw new ImageFormatException($"it has {width} by {height} pixels, and a logo has at most 4 million.");
        if (chunk[12] == 1)
            throw new ImageFormatException("it is interlaced.");
        if (depth != 8 && !(depth is 1 or 2 or 4 && colour is PngColorType.Grey or PngColorType.Palette))
            throw new ImageFormatException($"it has {depth} bits per channel.");

        return new((int)width, (int)height, depth, colour);
    }
}
