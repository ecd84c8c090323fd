using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Briefing.MadeUp;

/// <summary>Writes PNG files, right and wrong ones.</summary>
internal sealed record PngFile(int Width, int Height, byte Depth, byte Colour)
{
    public byte Interlacing { get; init; }

    public byte[] Palette { get; init; } = [];

    public byte[] Transparency { get; init; } = [];

    /// <summary>Unpacked: each row begins with the number of its filter.</summary>
    public byte[] Rows { get; init; } = [];

    /// <summary>Two pixels a row, two rows: red, green, blue and white.</summary>
    public static PngFile FourColours { get; } = new(2, 2, 8, 2)
    {
        Rows = [0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255],
    };

    public byte[] ToBytes()
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = (Depth, Colour, Interlacing);
        Write(file, "IHDR", header);
        if (Palette.Length > 0)
            Write(file, "PLTE", Palette);
        if (Transparency.Length > 0)
            Write(file, "tRNS", Transparency);
        Write(file, "tEXt", Encoding.Latin1.GetBytes("Title\0A logo"));
        Write(file, "IDAT", Packed(Rows));
        Write(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Packed(byte[] rows)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows);
        return packed.ToArray();
    }

    private static void Write(MemoryStream file, string type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        byte[] typed = [.. Encoding.Latin1.GetBytes(type), .. content];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(typed));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return ~crc;
    }
}
