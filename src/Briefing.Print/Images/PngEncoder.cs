using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Briefing.Print.Images;

/// <summary>Writes PNG files of 24-bit colour (ISO/IEC 15948).</summary>
internal static class PngEncoder
{
    private const byte UpFilter = 2;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Encode(Raster raster)
    {
        var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, raster.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), raster.Height);

        // 8 bits a channel, red, green and blue.
        (header[8], header[9]) = (8, 2);
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Compressed(raster));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Each row as what differs from the row above, which is little.</summary>
    private static byte[] Compressed(Raster raster)
    {
        var pixels = raster.Rgb.Span;
        var stride = raster.Width * 3;
        var row = new byte[stride + 1];
        row[0] = UpFilter;
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < raster.Height; y++)
            {
                for (var x = 0; x < stride; x++)
                    row[x + 1] = (byte)(pixels[y * stride + x] - (y == 0 ? 0 : pixels[(y - 1) * stride + x]));

                zlib.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(content));
        file.Write(number);
    }
}
