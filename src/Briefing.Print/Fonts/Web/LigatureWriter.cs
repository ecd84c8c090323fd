using Briefing.Print.Fonts.Shaping;

namespace Briefing.Print.Fonts.Web;

/// <summary>Writes ligatures (OpenType, GSUB, "LigatureSubstFormat1").</summary>
internal static class LigatureWriter
{
    public const int LookupType = 4;

    /// <param name="ligatures">By first glyph, in the order in which they are to be tried.</param>
    public static byte[] Subtable(SortedDictionary<int, List<Ligature>> ligatures)
    {
        var coverage = GlyphLists.Coverage(ligatures.Keys);
        var sets = ligatures.Values.Select(Set).ToArray();
        var table = new TableBytes().U16(1).U16(6 + 2 * sets.Length).U16(sets.Length);
        var place = 6 + 2 * sets.Length + coverage.Length;
        foreach (var set in sets)
        {
            table.U16(place);
            place += set.Length;
        }

        table.Add(coverage);
        foreach (var set in sets)
            table.Add(set);

        return table.ToArray();
    }

    private static byte[] Set(List<Ligature> ligatures)
    {
        var table = new TableBytes().U16(ligatures.Count);
        var place = 2 + 2 * ligatures.Count;
        foreach (var ligature in ligatures)
        {
            table.U16(place);
            place += 4 + 2 * ligature.Rest.Length;
        }

        foreach (var ligature in ligatures)
        {
            table.U16(ligature.Glyph).U16(ligature.Rest.Length + 1);
            foreach (var component in ligature.Rest)
                table.U16(component);
        }

        return table.ToArray();
    }
}
