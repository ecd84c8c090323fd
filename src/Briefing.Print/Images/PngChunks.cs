using System.Buffers.Binary;
using System.IO.Hashing;

namespace Briefing.Print.Images;

/// <summary>The chunks of a PNG file (third edition, 5.3), each verified against its checksum.</summary>
internal static class PngChunks
{
    private const int SignatureLength = 8;

    /// <summary>All chunks before the end chunk.</summary>
    /// <exception cref="ImageFormatException">A chunk is truncated or damaged, or the end chunk is missing.</exception>
    public static IEnumerable<(string Type, ReadOnlyMemory<byte> Content)> Of(ReadOnlyMemory<byte> file)
    {
        for (var at = SignatureLength; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - 12)
                break;

            var typed = file.Slice(at + 4, (int)length + 4);
            if (Crc32.HashToUInt32(typed.Span) != BinaryPrimitives.ReadUInt32BigEndian(file.Span[(at + 8 + (int)length)..]))
                throw new ImageFormatException("it is damaged: a checksum is wrong.");

            var type = Encoding.Latin1.GetString(typed.Span[..4]);
            if (type == "IEND")
                yield break;

            yield return (type, typed[4..]);
            at += 12 + (int)length;
        }

        throw new ImageFormatException("the file ends too early.");
    }
}
