using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Shaping;

/// <summary>The standard ligatures of a face, such as ffi: the <c>liga</c> feature of its <c>GSUB</c> table.</summary>
internal sealed class Ligatures
{
    private const int LigatureSubstitution = 4;
    private const int ExtensionType = 7;

    public const int MaxComponents = 16;

    /// <summary>More than any genuine font has; a hostile file could reference one ligature thousands of times.</summary>
    private const int MaxLigatures = 4096;

    private readonly List<Ligature>?[] _byFirst;

    public Ligatures(FontTables tables, int glyphCount)
    {
        _byFirst = new List<Ligature>?[glyphCount];

        if (tables.Find("GSUB") is not { } gsub)
            return;

        var subtables = LayoutTable.Lookups(gsub, "liga", LigatureSubstitution, ExtensionType).SelectMany(lookup => lookup);
        var left = MaxLigatures;
        foreach (var subtable in subtables)
        {
            var coverage = GlyphClasses.Coverage(subtable.From(subtable.U16(2)), glyphCount);
            for (var first = 0; first < glyphCount; first++)
            {
                var index = coverage[first];
                if (index < 0 || index >= subtable.U16(4))
                    continue;

                foreach (var ligature in Read(first, subtable.From(subtable.U16(6 + 2 * index)), ref left))
                {
                    if (ligature.Glyph < glyphCount)
                        (_byFirst[first] ??= []).Add(ligature);
                }
            }
        }
    }

    public bool StartWith(int glyph) => _byFirst[glyph] is not null;

    /// <summary>In the order of the font.</summary>
    public IReadOnlyList<Ligature> StartingWith(int glyph) => _byFirst[glyph] ?? [];

    /// <summary>The first match in the order of the font, which lists longer ligatures first.</summary>
    public bool TryFind(ReadOnlySpan<int> glyphs, out int ligature, out int count)
    {
        if (glyphs.Length > 1 && _byFirst[glyphs[0]] is { } candidates)
        {
            foreach (var candidate in candidates)
            {
                if (glyphs[1..].StartsWith(candidate.Rest))
                {
                    (ligature, count) = (candidate.Glyph, 1 + candidate.Rest.Length);
                    return true;
                }
            }
        }

        (ligature, count) = (0, 0);
        return false;
    }

    private static List<Ligature> Read(int first, FontBytes set, ref int left)
    {
        var ligatures = new List<Ligature>();
        for (var i = 0; i < set.U16(0); i++)
        {
            var table = set.From(set.U16(2 + 2 * i));
            var componentCount = table.U16(2);
            if (left-- == 0 || componentCount > MaxComponents)
                throw new FontFormatException("The font has more ligatures than can be right.");
            if (componentCount < 2)
                continue;

            var rest = new int[componentCount - 1];
            for (var component = 0; component < rest.Length; component++)
                rest[component] = table.U16(4 + 2 * component);
            ligatures.Add(new(first, rest, table.U16(0)));
        }

        return ligatures;
    }
}
