using System.Buffers.Binary;
using Briefing.Print.Fonts.Shaping;
using Briefing.Print.Fonts.Subsetting;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Web;

/// <summary>
/// Makes a web font of the characters of a page. It does what a PDF does with the face: kerning, standard ligatures and
/// the places of accents are written anew from what the face's reader has understood.
/// </summary>
internal sealed class WebFontWriter(
    FontTables tables, Subsetter subsetter, Func<int, int> glyphOf, Kerning kerning, Ligatures ligatures, MarkAnchors anchors)
{
    private const int PositionExtension = 9;
    private const int SubstitutionExtension = 7;

    // OpenType, head, flags: the file was made from another without loss.
    private const int FlagsOffset = 16;
    private const int Converted = 0x0800;

    private const int PostLength = 32;
    private const int PostWithoutNames = 0x00030000;

    /// <param name="characters">All of them in the face, ascending.</param>
    public byte[] Write(IReadOnlyList<int> characters)
    {
        var glyphs = new GlyphNumbers();
        var map = new SortedDictionary<int, int>();
        foreach (var character in characters)
            map[character] = glyphs.Add(glyphOf(character));

        var joined = Join(glyphs);
        int[] marks = [.. map.Where(pair => IsMark(pair.Key)).Select(pair => pair.Value).Distinct().Order()];

        var written = subsetter.Tables(glyphs.Old);
        Add("OS/2", tables.Find("OS/2")?.Span.ToArray());
        Add("cmap", CharacterMapWriter.Write(map));
        Add("name", NamesWriter.Write(tables));
        Add("post", Post());
        Add("GPOS", Positions(glyphs, marks));
        Add("GSUB", joined.Count == 0 ? null : LayoutTableWriter.Write(
            [new("liga", LigatureWriter.LookupType, [LigatureWriter.Subtable(joined)])], SubstitutionExtension));
        Add("GDEF", marks.Length == 0 ? null : MarkWriter.Definition(glyphs.Count, marks));

        var head = written.Single(table => table.Tag == "head").Content.AsSpan(FlagsOffset);
        BinaryPrimitives.WriteUInt16BigEndian(head, (ushort)(BinaryPrimitives.ReadUInt16BigEndian(head) | Converted));
        return Woff2Writer.Write([.. written.OrderBy(table => Place(table.Tag), StringComparer.Ordinal)]);

        void Add(string tag, byte[]? content)
        {
            if (content is not null)
                written.Add((tag, content));
        }
    }

    /// <summary>Adds the ligatures of glyphs that are there, which may begin others, and returns them by first glyph.</summary>
    private SortedDictionary<int, List<Ligature>> Join(GlyphNumbers glyphs)
    {
        for (var before = 0; before != glyphs.Count;)
        {
            before = glyphs.Count;
            foreach (var ligature in Possible(glyphs).ToArray())
                glyphs.Add(ligature.Glyph);
        }

        var joined = new SortedDictionary<int, List<Ligature>>();
        foreach (var ligature in Possible(glyphs))
        {
            var first = glyphs.NewOf(ligature.First);
            if (!joined.TryGetValue(first, out var list))
                joined.Add(first, list = []);
            list.Add(new(first, [.. ligature.Rest.Select(glyphs.NewOf)], glyphs.NewOf(ligature.Glyph)));
        }

        return joined;
    }

    private IEnumerable<Ligature> Possible(GlyphNumbers glyphs) =>
        glyphs.Old.SelectMany(ligatures.StartingWith).Where(ligature => ligature.Rest.All(glyphs.Has));

    private byte[]? Positions(GlyphNumbers glyphs, int[] marks)
    {
        var all = Enumerable.Range(0, glyphs.Count).ToArray();
        LayoutFeature[] features =
        [
            new("kern", KerningWriter.LookupType, KerningWriter.Subtables(glyphs.Count, Kerning)),
            new("mark", MarkWriter.OnLetter, MarkWriter.Subtables(all.Except(marks), marks, Offset)),
            new("mkmk", MarkWriter.OnMark, MarkWriter.Subtables(marks, marks, Offset)),
        ];
        features = [.. features.Where(feature => feature.Subtables.Length > 0)];
        return features.Length == 0 ? null : LayoutTableWriter.Write(features, PositionExtension);

        int Kerning(int left, int right) => kerning.Of(glyphs.Old[left], glyphs.Old[right]);

        (int X, int Y)? Offset(int glyph, int mark) => anchors.OffsetOf(glyphs.Old[glyph], glyphs.Old[mark]);
    }

    /// <summary>A browser needs no names of glyphs.</summary>
    private byte[] Post()
    {
        var post = new byte[PostLength];
        if (tables.Find("post") is { } original)
            original.Span[..Math.Min(original.Length, PostLength)].CopyTo(post);
        BinaryPrimitives.WriteInt32BigEndian(post, PostWithoutNames);
        return post;
    }

    private static bool IsMark(int character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>In tag order, but locations follow outlines.</summary>
    private static string Place(string tag) => tag == "loca" ? "glyf+" : tag;
}
