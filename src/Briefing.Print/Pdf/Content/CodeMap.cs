using System.Buffers.Binary;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>
/// Which glyph of an embedded font each code of a text shows. A glyph that stands for several texts has several codes, and is
/// embedded once.
/// </summary>
internal sealed class CodeMap
{
    /// <summary>The most entries allowed in one block.</summary>
    private const int BlockLength = 100;

    private static readonly PdfObject.Name s_identity = new("Identity-H");

    private readonly int[] _numbers;
    private readonly List<int> _glyphs = [];

    /// <param name="glyphs">By code, starting with .notdef.</param>
    public CodeMap(IReadOnlyList<int> glyphs)
    {
        var known = new Dictionary<int, int>();
        _numbers = new int[glyphs.Count];
        for (var code = 0; code < glyphs.Count; code++)
        {
            if (known.TryAdd(glyphs[code], _glyphs.Count))
                _glyphs.Add(glyphs[code]);
            _numbers[code] = known[glyphs[code]];
        }
    }

    /// <summary>The glyph ids in the face; the index of each is its number in the embedded font.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>
    /// Where the glyphs of an embedded TrueType font are (ISO 32000-1, table 117, CIDToGIDMap). Programs that look up the text of a
    /// glyph by its character id need another for each of its texts.
    /// </summary>
    public PdfObject GlyphMap(PdfFileWriter file)
    {
        if (_numbers.Length == _glyphs.Count)
            return new PdfObject.Name("Identity");

        var map = new byte[2 * _numbers.Length];
        for (var code = 0; code < _numbers.Length; code++)
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * code), (ushort)_numbers[code]);

        var id = file.Allocate();
        file.WriteStream(id, [], map);
        return id;
    }

    /// <summary>
    /// The encoding of a font with PostScript outlines, which has no such map: one of its own if it is not the identity
    /// (ISO 32000-1, 9.7.5.4).
    /// </summary>
    /// <param name="ids">What the embedded font calls its glyphs, by number; <c>null</c> if by their numbers.</param>
    public PdfObject EncodingOf(PdfFileWriter file, string fontName, int[]? ids)
    {
        var called = ids is null ? _numbers : Array.ConvertAll(_numbers, number => ids[number]);
        if (called.AsSpan().SequenceEqual(Enumerable.Range(0, called.Length).ToArray()))
            return s_identity;

        var id = file.Allocate();
        var name = $"{fontName}-Codes";
        file.WriteStream(
            id,
            new()
            {
                { "Type", new PdfObject.Name("CMap") },
                { "CMapName", new PdfObject.Name(name) },
                { "CIDSystemInfo", IdentityOrdering },
                { "WMode", 0 },
            },
            Content(name, called));
        return id;
    }

    public static PdfObject.Dictionary IdentityOrdering => new()
    {
        { "Registry", new PdfObject.Text("Adobe") },
        { "Ordering", new PdfObject.Text("Identity") },
        { "Supplement", 0 },
    };

    private static ReadOnlySpan<byte> Content(string name, int[] called)
    {
        var map = new PdfBuffer();
        map.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Add("/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> def\n/CMapName "u8);
        map.Add(Encoding.ASCII.GetBytes($"/{name}")).Add(" def\n/CMapType 1 def\n/WMode 0 def\n"u8);
        map.Add("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);

        var ranges = Ranges(called);
        for (var first = 0; first < ranges.Count; first += BlockLength)
        {
            var count = Math.Min(BlockLength, ranges.Count - first);
            map.Add(count).Add(" begincidrange\n"u8);
            foreach (var (start, end) in ranges.GetRange(first, count))
                map.Add((byte)'<').AddHex((ushort)start).Add("> <"u8).AddHex((ushort)end).Add("> "u8).Add(called[start]).Add((byte)'\n');

            map.Add("endcidrange\n"u8);
        }

        map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
        return map.Written;
    }

    /// <summary>Codes in a row whose glyphs are in a row; none crosses a change of the higher byte (Adobe Technical Note 5014).</summary>
    private static List<(int Start, int End)> Ranges(int[] called)
    {
        var ranges = new List<(int Start, int End)>();
        for (var code = 0; code < called.Length; code++)
        {
            if (ranges is [.., var last] && code % 256 != 0 && called[code] == called[code - 1] + 1)
                ranges[^1] = last with { End = code };
            else
                ranges.Add((code, code));
        }

        return ranges;
    }
}
