using System.IO.Compression;

namespace Briefing.Print.Fonts.Web;

/// <summary>Packs tables as a WOFF 2 file (W3C, "WOFF File Format 2.0"), without its optional transformations.</summary>
internal static class Woff2Writer
{
    private const int HeaderLength = 48;
    private const int TrueTypeOutlines = 0x00010000;
    private const int PostScriptOutlines = 0x4F54544F;

    /// <summary>Outlines and their locations are as they are; 0 would mean for these two that they are transformed.</summary>
    private const int Untransformed = 3 << 6;

    /// <summary>A directory entry gives a tag as its place in this list.</summary>
    private const string KnownTags =
        "cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUB";

    // The same bytes on every machine need the same settings; the best takes twice as long for nothing.
    private const int Quality = 10;
    private const int WindowBits = 18;

    /// <param name="tables">With <c>loca</c> right after <c>glyf</c>.</param>
    public static byte[] Write(IReadOnlyList<(string Tag, byte[] Content)> tables, bool isPostScript)
    {
        var directory = new TableBytes();
        foreach (var (tag, content) in tables)
        {
            var known = KnownTags.IndexOf(tag, StringComparison.Ordinal) / 4;
            directory.Add([(byte)(known | (tag is "glyf" or "loca" ? Untransformed : 0))]);
            AddVariable(directory, content.Length);
        }

        var packed = Pack([.. tables.SelectMany(table => table.Content)]);
        var length = HeaderLength + directory.Length + packed.Length;
        var padding = -length & 3;
        var unpackedLength = 12 + tables.Sum(table => 16 + (table.Content.Length + 3 & ~3));
        return new TableBytes()
            .Tag("wOF2").U32(isPostScript ? PostScriptOutlines : TrueTypeOutlines).U32(length + padding).U16(tables.Count).U16(0)
            .U32(unpackedLength).U32(packed.Length).U16(1).U16(0)
            .Add(new byte[HeaderLength - 28])
            .Add(directory.ToArray()).Add(packed).Add(new byte[padding])
            .ToArray();
    }

    /// <summary>Seven bits a byte, the highest first; every byte but the last has its top bit set.</summary>
    private static void AddVariable(TableBytes table, int value)
    {
        for (var shift = 28; shift > 0; shift -= 7)
        {
            if (value >> shift != 0)
                table.Add([(byte)(0x80 | value >> shift & 0x7F)]);
        }

        table.Add([(byte)(value & 0x7F)]);
    }

    private static ReadOnlySpan<byte> Pack(byte[] content)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, packed, out var length, Quality, WindowBits)
            ? packed.AsSpan(0, length)
            : throw new InvalidOperationException("A font could not be packed.");
    }
}
