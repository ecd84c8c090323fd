using System.Buffers.Binary;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Subsetting;

/// <summary>Makes a smaller font file with the given glyphs only, for embedding.</summary>
internal sealed class Subsetter(FontTables tables, HorizontalMetrics horizontal, Outlines outlines)
{
    /// <summary>The tables needed to draw a glyph; a PDF has its own character map (ISO 32000-1, 9.9).</summary>
    private static readonly string[] s_copiedTables = ["cvt ", "fpgm", "prep"];

    /// <param name="glyphs">Their new ids are their indices here; components of composite glyphs are appended.</param>
    public byte[] Subset(IReadOnlyList<int> glyphs)
    {
        var written = Tables(glyphs);
        written.Sort((a, b) => string.CompareOrdinal(a.Tag, b.Tag));
        return FontFileWriter.Write(written);
    }

    /// <summary>The tables needed to draw the glyphs; all that is said of a subset holds.</summary>
    public List<(string Tag, byte[] Content)> Tables(IReadOnlyList<int> glyphs)
    {
        if (glyphs.Count == 0 || glyphs[0] != 0)
            throw new ArgumentException("The first glyph of a subset must be .notdef.", nameof(glyphs));

        var all = WithComponents(glyphs, out var newIds);
        var (glyf, offsets) = Glyphs(all, newIds);

        List<(string Tag, byte[] Content)> written =
        [
            ("glyf", glyf),
            ("head", Head(glyf.Length)),
            ("hhea", WithCountAt("hhea", 34, all.Count)),
            ("hmtx", Metrics(all)),
            ("loca", Locations(offsets, IsShort(glyf.Length))),
            ("maxp", WithCountAt("maxp", 4, all.Count)),
        ];
        foreach (var tag in s_copiedTables)
        {
            if (tables.Find(tag) is { } table)
                written.Add((tag, table.Span.ToArray()));
        }

        return written;
    }

    /// <summary>Adds components recursively; a glyph that is already included serves as the component.</summary>
    private List<int> WithComponents(IReadOnlyList<int> glyphs, out Dictionary<int, int> newIds)
    {
        var all = new List<int>(glyphs);
        newIds = [];
        for (var i = 0; i < all.Count; i++)
            newIds.TryAdd(all[i], i);

        for (var i = 0; i < all.Count; i++)
        {
            foreach (var part in CompositePart.Of(outlines[all[i]]))
            {
                if (newIds.TryAdd(part.Glyph, all.Count))
                    all.Add(part.Glyph);
            }
        }

        if (all.Count > ushort.MaxValue)
            throw new InvalidOperationException("A subset cannot have more than 65535 glyphs.");

        return all;
    }

    private (byte[] Glyf, List<int> Offsets) Glyphs(List<int> glyphs, Dictionary<int, int> newIds)
    {
        var glyf = new List<byte>();
        var offsets = new List<int> { 0 };
        foreach (var glyph in glyphs)
        {
            var outline = outlines[glyph];
            var bytes = outline.Span.ToArray();
            foreach (var part in CompositePart.Of(outline))
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(part.Offset), (ushort)newIds[part.Glyph]);

            glyf.AddRange(bytes);

            // Padded to an even length, because short offsets are stored halved.
            if (glyf.Count % 2 != 0)
                glyf.Add(0);
            offsets.Add(glyf.Count);
        }

        return (glyf.ToArray(), offsets);
    }

    private byte[] Head(int glyfLength)
    {
        var head = tables.Get("head").Slice(0, 54).Span.ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(IsShort(glyfLength) ? 0 : 1));
        return head;
    }

    private byte[] WithCountAt(string tag, int place, int count)
    {
        var content = tables.Get(tag).Span.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(place), (ushort)count);
        return content;
    }

    private byte[] Metrics(List<int> glyphs)
    {
        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)horizontal.AdvanceOf(glyphs[i]));
            var bearing = (short)horizontal.LeftSideBearingOf(glyphs[i]);
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * i + 2), bearing);
        }

        return hmtx;
    }

    private static byte[] Locations(List<int> offsets, bool isShort)
    {
        var loca = new byte[offsets.Count * (isShort ? 2 : 4)];
        for (var i = 0; i < offsets.Count; i++)
        {
            if (isShort)
                BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(2 * i), (ushort)(offsets[i] / 2));
            else
                BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
        }

        return loca;
    }

    private static bool IsShort(int glyfLength) => glyfLength / 2 <= ushort.MaxValue;
}
