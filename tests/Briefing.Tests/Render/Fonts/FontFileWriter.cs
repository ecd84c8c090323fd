using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Briefing.Tests.Render.Fonts;

/// <summary>Assembles tables into a font file (OpenType, "Organization of an OpenType font").</summary>
internal static class FontFileWriter
{
    private const uint ChecksumOfFile = 0xB1B0AFBA;
    private const int AdjustmentOffset = 8;

    /// <param name="tables">In tag order; <c>head</c> with a checkSumAdjustment of 0.</param>
    public static byte[] Write(IReadOnlyList<(string Tag, byte[] Content)> tables)
    {
        var file = new byte[12 + 16 * tables.Count + tables.Sum(table => Padded(table.Content.Length))];
        WriteHeader(file, tables.Count);

        var offset = 12 + 16 * tables.Count;
        var head = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, content) = tables[i];
            content.CopyTo(file, offset);
            if (tag == "head")
                head = offset;

            var record = file.AsSpan(12 + 16 * i, 16);
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(file.AsSpan(offset, Padded(content.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], content.Length);
            offset += Padded(content.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + AdjustmentOffset), ChecksumOfFile - Checksum(file));
        return file;
    }

    /// <summary>The search fields support binary search in the directory, by its largest power of two.</summary>
    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(16 * count - (16 << power)));
    }

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        var sum = 0u;
        for (var i = 0; i < padded.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded[i..]);

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
