using System.IO.Compression;
using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Tests.Render.Fonts;

/// <summary>Unpacks a web font (W3C, "WOFF File Format 2.0") whose tables have not been transformed.</summary>
internal sealed class Woff2File
{
    private const int DirectoryOffset = 48;

    private static readonly string[] s_knownTags =
    [
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG",
        "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB",
    ];

    public Woff2File(byte[] file)
    {
        var bytes = new FontBytes(file);
        Assert.Equal(0x774F4632u, bytes.U32(0));
        Assert.Equal(file.Length, bytes.I32(8));

        var at = DirectoryOffset;
        var directory = Enumerable.Range(0, bytes.U16(12)).Select(_ => Entry(bytes, ref at)).ToArray();
        Assert.Equal(bytes.I32(16), 12 + directory.Sum(entry => 16 + (entry.Length + 3) / 4 * 4));

        var content = new byte[directory.Sum(entry => entry.Length)];
        Assert.True(BrotliDecoder.TryDecompress(file.AsSpan(at, bytes.I32(20)), content, out var length));
        Assert.Equal(content.Length, length);

        var tables = new List<(string Tag, byte[] Content)>();
        var place = 0;
        foreach (var (tag, size) in directory)
        {
            tables.Add((tag, content[place..(place + size)]));
            place += size;
        }

        Tags = [.. tables.Select(table => table.Tag)];
        Font = FontFileWriter.Write([.. tables.OrderBy(table => table.Tag, StringComparer.Ordinal)]);
        Face = FontFace.Read(Font);
    }

    public string[] Tags { get; }

    public byte[] Font { get; }

    public FontFace Face { get; }

    /// <summary>A name in English, by its number.</summary>
    public string? Name(int id) => FaceNames.Find(new FontTables(new(Font)).Find("name"), id);

    private static (string Tag, int Length) Entry(FontBytes bytes, ref int at)
    {
        var flags = bytes.U8(at++);
        var tag = s_knownTags[flags & 0x3F];

        // As they are: 3 for outlines and their locations, 0 for all others.
        Assert.Equal(tag is "glyf" or "loca" ? 3 : 0, flags >> 6);

        var length = 0;
        byte digit;
        do
        {
            digit = bytes.U8(at++);
            length = length << 7 | digit & 0x7F;
        }
        while ((digit & 0x80) != 0);

        return (tag, length);
    }
}
