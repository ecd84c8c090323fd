using System.IO.Compression;

namespace Briefing.Print.Images;

/// <summary>
/// Reads a PNG file (third edition): grey, RGB and palette, with or without alpha, at most 8 bits per channel.
/// Transparency is blended with white.
/// </summary>
internal sealed class PngDecoder
{
    private readonly List<ReadOnlyMemory<byte>> _compressed = [];
    private PngHeader? _header;
    private ReadOnlyMemory<byte> _palette;
    private ReadOnlyMemory<byte> _transparency;

    /// <exception cref="ImageFormatException">The image cannot be used.</exception>
    public static Raster Decode(ReadOnlyMemory<byte> file)
    {
        var decoder = new PngDecoder();
        foreach (var (type, content) in PngChunks.Of(file))
            decoder.Accept(type, content);

        return decoder.Finish();
    }

    private void Accept(string type, ReadOnlyMemory<byte> content)
    {
        if (_header is null && type != "IHDR")
            throw new ImageFormatException("its header is missing.");

        switch (type)
        {
            case "IHDR":
                _header = PngHeader.Read(content.Span);
                break;
            case "PLTE":
                _palette = content;
                break;
            case "tRNS":
                _transparency = content;
                break;
            case "IDAT":
                _compressed.Add(content);
                break;
            case [>= 'A' and <= 'Z', ..]:
                throw new ImageFormatException("it contains a critical chunk of an unknown type.");
        }
    }

    private Raster Finish()
    {
        if (_header is not { } header)
            throw new ImageFormatException("its header is missing.");

        var rows = Inflate(header);
        PngFilter.Undo(rows, header);
        return new PngPixels(header, _palette, _transparency).ToRaster(rows);
    }

    /// <summary>Inflates exactly as much as the header declares, however far the data would expand.</summary>
    private byte[] Inflate(PngHeader header)
    {
        var rows = new byte[(header.Stride + 1) * header.Height];
        using var compressed = new MemoryStream();
        foreach (var part in _compressed)
            compressed.Write(part.Span);

        compressed.Position = 0;
        try
        {
            using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
            if (zlib.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) < rows.Length)
                throw new ImageFormatException("it contains fewer pixels than its header says.");
            if (zlib.ReadByte() >= 0)
                throw new ImageFormatException("it contains more pixels than its header says.");
        }
        catch (InvalidDataException)
        {
            throw new ImageFormatException("it is damaged: its pixels cannot be unpacked.");
        }

        return rows;
    }
}
