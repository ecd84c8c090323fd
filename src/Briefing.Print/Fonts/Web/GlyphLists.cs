namespace Briefing.Print.Fonts.Web;

/// <summary>Writes the tables that <see cref="Shaping.GlyphClasses"/> reads.</summary>
internal static class GlyphLists
{
    /// <param name="glyphs">Ascending.</param>
    public static byte[] Coverage(IReadOnlyCollection<int> glyphs)
    {
        var table = new TableBytes().U16(1).U16(glyphs.Count);
        foreach (var glyph in glyphs)
            table.U16(glyph);

        return table.ToArray();
    }

    /// <param name="classes">By glyph.</param>
    public static byte[] Classes(IReadOnlyList<int> classes)
    {
        var table = new TableBytes().U16(1).U16(0).U16(classes.Count);
        foreach (var glyphClass in classes)
            table.U16(glyphClass);

        return table.ToArray();
    }
}
