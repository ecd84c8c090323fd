using System.Buffers.Binary;
using Briefing.Print.Fonts.HarfBuzz;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Web;

/// <summary>
/// Makes a web font of the characters of a page: with everything that sets them without being asked for, such as kerning,
/// ligatures and joined letters, so that a browser sets them as the PDF does.
/// </summary>
internal static class WebFontWriter
{
    // OpenType, head, flags: the file was made from another without loss.
    private const int FlagsOffset = 16;
    private const int Converted = 0x0800;

    /// <summary>The features that are on by default (OpenType, "Registered features", and the pages on scripts).</summary>
    private static readonly string[] s_features =
    [
        "abvf", "abvm", "abvs", "akhn", "blwf", "blwm", "blws", "calt", "ccmp", "cfar", "cjct", "clig", "curs", "dist", "fin2",
        "fin3", "fina", "half", "haln", "init", "isol", "kern", "liga", "ljmo", "mark", "med2", "medi", "mkmk", "nukt",
        "pref", "pres", "pstf", "psts", "rclt", "rkrf", "rlig", "rphf", "rvrn", "tjmo", "vatu", "vjmo",
    ];

    /// <summary>The tables that draw and set a line.</summary>
    private static readonly string[] s_tables =
    [
        "CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "kern", "loca", "maxp",
        "post", "prep",
    ];

    /// <param name="characters">All of them in the face, ascending. Those where the file is damaged are left out.</param>
    /// <exception cref="FontFormatException">It is damaged for all of them.</exception>
    public static byte[] Write(OpenedFace face, FontTables original, IReadOnlyList<int> characters)
    {
        var file = Take(face, characters, s_features)
            ?? Take(face, [.. characters.Where(character => Take(face, [character], s_features) is not null)], s_features)
            ?? Take(face, characters, [])
            ?? throw FontSubset.Damaged();
        var tables = new FontTables(new(file));
        tables.Get("head").Require(FlagsOffset + 2);
        var written = s_tables.Where(tag => tables.Find(tag) is not null)
            .Select(tag => (Tag: tag, Content: tables.Get(tag).Span.ToArray())).ToList();
        written.Add(("name", NamesWriter.Write(original)));

        var flags = written.Single(table => table.Tag == "head").Content.AsSpan(FlagsOffset);
        BinaryPrimitives.WriteUInt16BigEndian(flags, (ushort)(BinaryPrimitives.ReadUInt16BigEndian(flags) | Converted));
        return Woff2Writer.Write([.. written.OrderBy(table => Place(table.Tag), StringComparer.Ordinal)], original.IsPostScript);
    }

    private static byte[]? Take(OpenedFace face, IReadOnlyList<int> characters, string[] features)
    {
        using var subset = new FontSubset(face, SubsetOptions.NoHinting);
        foreach (var character in characters)
            subset.KeepCharacter(character);
        subset.KeepFeatures(features);
        return subset.Make();
    }

    /// <summary>In tag order, but locations follow outlines.</summary>
    private static string Place(string tag) => tag == "loca" ? "glyf+" : tag;
}
