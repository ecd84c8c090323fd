using HarfBuzzSharp;

namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>
/// Whether a face has what a script needs besides glyphs for its letters: forms that join, parts that are put together and moved,
/// places for marks. Without them the text would be in the font's letters, and not be the script's.
/// </summary>
internal static class ScriptSupport
{
    private const int NotFound = 0xFFFF;
    private const uint DefaultLanguage = 0xFFFF;
    private const int MaxTags = 3;

    // U+FE91, the form of a letter at the start of a word: HarfBuzz joins by these where a font has nothing better.
    private const int ArabicInitial = 0xFE91;

    private static readonly uint s_arabic = Tag.Parse("Arab");
    private static readonly Tag s_substitution = Tag.Parse("GSUB");
    private static readonly Tag s_positioning = Tag.Parse("GPOS");

    /// <summary>Scripts whose letters join (Unicode, ArabicShaping.txt).</summary>
    private static readonly HashSet<uint> s_joined = Set(
        "Adlm", "Arab", "Chrs", "Mand", "Mani", "Mong", "Nkoo", "Ougr", "Phag", "Phlp", "Rohg", "Sogd", "Syrc");

    /// <summary>Scripts whose syllables are put together from letters and vowel signs.</summary>
    private static readonly HashSet<uint> s_composed = Set(
        "Bali", "Beng", "Cakm", "Deva", "Gujr", "Guru", "Java", "Khmr", "Knda", "Mlym", "Mymr", "Orya", "Sinh", "Sund", "Taml",
        "Telu", "Tibt");

    /// <summary>Scripts whose marks stand above one another, where the shapes of the glyphs alone do not put them.</summary>
    private static readonly HashSet<uint> s_marked = Set("Laoo", "Thai");

    private static readonly ImmutableArray<string> s_joiningFeatures = ["init", "medi", "fina"];
    private static readonly ImmutableArray<string> s_markFeatures = ["mark", "mkmk", "abvm"];
    private static readonly ImmutableArray<string> s_markForms = ["ccmp", "liga", "calt"];

    public static bool IsIn(uint script, OpenedFace face)
    {
        if (s_joined.Contains(script))
            return Has(face, s_substitution, script, s_joiningFeatures) || (script == s_arabic && face.GlyphOf(ArabicInitial) != 0);

        if (s_composed.Contains(script))
            return Select(face, s_substitution, script, out _);

        return !s_marked.Contains(script)
            || Has(face, s_positioning, script, s_markFeatures) || Has(face, s_substitution, script, s_markForms);
    }

    private static HashSet<uint> Set(params ReadOnlySpan<string> tags)
    {
        var scripts = new HashSet<uint>();
        foreach (var tag in tags)
            scripts.Add(Tag.Parse(tag));

        return scripts;
    }

    private static bool Has(OpenedFace face, Tag table, uint script, ImmutableArray<string> features)
    {
        Select(face, table, script, out var index);
        return index != NotFound && features.Any(feature => HarfBuzzLibrary.FindFeature(
            face.Face.Handle, table, index, DefaultLanguage, Tag.Parse(feature), out _) != 0);
    }

    /// <returns>Whether the face has a part for the script itself, not for all scripts.</returns>
    private static unsafe bool Select(OpenedFace face, Tag table, uint script, out uint index)
    {
        var count = (uint)MaxTags;
        var tags = stackalloc uint[MaxTags];
        HarfBuzzLibrary.TagsOf(script, 0, ref count, tags, null, null);
        return HarfBuzzLibrary.SelectScript(face.Face.Handle, table, count, tags, out index, out _) != 0;
    }
}
