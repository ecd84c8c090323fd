using Briefing.Print.Fonts.HarfBuzz;

namespace Briefing.Print.Fonts.Subsetting;

/// <summary>Makes a smaller font file with the given glyphs only, for embedding.</summary>
internal static class Subsetter
{
    /// <summary>What does not draw a glyph: a PDF has its own map of characters, and sets its own lines (ISO 32000-1, 9.9).</summary>
    private static readonly string[] s_dropped =
    [
        "BASE", "CBDT", "CBLC", "COLR", "CPAL", "DSIG", "EBDT", "EBLC", "EBSC", "GDEF", "GPOS", "GSUB", "JSTF", "LTSH", "MATH",
        "OS/2", "PCLT", "STAT", "SVG ", "VDMX", "VORG", "cmap", "feat", "gasp", "hdmx", "kern", "kerx", "meta", "mort", "morx",
        "name", "post", "sbix", "trak", "vhea", "vmtx",
    ];

    /// <param name="glyphs">Their new ids are their indices here; parts of composite glyphs are appended.</param>
    /// <returns><c>null</c> if the file is damaged where one of them is.</returns>
    public static byte[]? Subset(OpenedFace face, IReadOnlyList<int> glyphs) => Subset(face, glyphs, _ => true);

    /// <summary>Leaves out glyphs where the file is damaged; nothing is drawn in their places.</summary>
    /// <inheritdoc cref="Subset(OpenedFace, IReadOnlyList{int})"/>
    public static byte[]? SubsetWithoutDamaged(OpenedFace face, IReadOnlyList<int> glyphs) =>
        Subset(face, glyphs, glyph => glyph == 0 || Subset(face, [0, glyph]) is not null);

    private static byte[]? Subset(OpenedFace face, IReadOnlyList<int> glyphs, Predicate<int> isKept)
    {
        if (glyphs.Count == 0 || glyphs[0] != 0)
            throw new ArgumentException("The first glyph of a subset must be .notdef.", nameof(glyphs));

        using var subset = new FontSubset(face, SubsetOptions.NoLayoutClosure);
        for (var number = 0; number < glyphs.Count; number++)
        {
            if (isKept(glyphs[number]))
                subset.KeepGlyph(glyphs[number], number);
        }

        foreach (var tag in s_dropped)
            subset.DropTable(tag);

        return subset.Make();
    }
}
