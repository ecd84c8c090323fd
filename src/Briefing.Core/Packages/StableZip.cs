using System.Buffers.Binary;
using System.IO.Compression;

namespace Briefing.Packages;

/// <summary>
/// Writes zip files of which every byte follows from the content: entries in the order of their names, without a time, an
/// owner or the name of the system (APPNOTE 6.3.10).
/// </summary>
internal static class StableZip
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint End = 0x06054B50;

    // 2.0, for Deflate; names are UTF-8; 1 January 1980, the first day that the format knows.
    private const ushort Version = 20;
    private const ushort Utf8 = 1 << 11;
    private const ushort Deflate = 8;
    private const ushort FirstDay = 0x21;

    // No comment, the first disk, no attributes.
    private static readonly byte[] s_noComment = new byte[10];

    public static byte[] Write(IEnumerable<ZipEntry> entries)
    {
        var (file, directory) = (new MemoryStream(), new MemoryStream());
        ushort count = 0;
        foreach (var (name, write) in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var (bytes, content, start) = (Encoding.UTF8.GetBytes(name), Compress(write), (uint)file.Length);
            var header = Header(content, bytes.Length);
            Number32(file, LocalHeader);
            file.Write(header);
            file.Write(bytes);
            file.Write(content.Compressed);

            Number32(directory, CentralHeader);
            Number16(directory, Version);
            directory.Write(header);

            directory.Write(s_noComment);
            Number32(directory, start);
            directory.Write(bytes);
            count++;
        }

        var end = (uint)file.Length;
        file.Write(directory.ToArray());
        Number32(file, End);
        Number32(file, 0);
        Number16(file, count);
        Number16(file, count);
        Number32(file, (uint)directory.Length);
        Number32(file, end);
        Number16(file, 0);
        return file.ToArray();
    }

    /// <summary>What the two headers of an entry have in common.</summary>
    private static byte[] Header(Content content, int nameLength)
    {
        var header = new MemoryStream();
        foreach (var number in (ReadOnlySpan<ushort>)[Version, Utf8, Deflate, 0, FirstDay])
            Number16(header, number);

        Number32(header, content.Crc);
        Number32(header, (uint)content.Compressed.Length);
        Number32(header, content.Length);
        Number16(header, (ushort)nameLength);
        Number16(header, 0);
        return header.ToArray();
    }

    private static Content Compress(Action<Stream> write)
    {
        var compressed = new MemoryStream();
        using var sum = new SummedStream(new DeflateStream(compressed, CompressionLevel.Optimal));
        write(sum);
        sum.Close();
        return new(compressed.ToArray(), sum.Crc, (uint)sum.Written);
    }

    private static void Number16(MemoryStream stream, ushort number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        stream.Write(bytes);
    }

    private static void Number32(MemoryStream stream, uint number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        stream.Write(bytes);
    }

    /// <param name="Crc">Of what was compressed, as is its length.</param>
    private sealed record Content(byte[] Compressed, uint Crc, uint Length);
}
