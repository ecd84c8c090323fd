using System.IO.Compression;

namespace Briefing.Print.Pdf.Writing;

/// <summary>The FlateDecode filter (ISO 32000-1, 7.4.4).</summary>
internal static class Flate
{
    public static byte[] Compress(ReadOnlySpan<byte> data, CompressionLevel level)
    {
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, level, leaveOpen: true))
            zlib.Write(data);

        return compressed.ToArray();
    }
}
