using Briefing.Phrases;
using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Unicode.Scripts;

namespace Briefing.Styles;

/// <summary>
/// Reports every character that no font of the design has, and every script that a font has in part only, with the place in the
/// author's file.
/// </summary>
/// <remarks>Otherwise readers would see an empty box instead of a name, or letters that do not join.</remarks>
internal sealed class GlyphCoverage(Design design, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string Font, string Script)> _reported = [];

    // What is known to be all right: the same characters come again and again.
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    public void Check(IEnumerable<Prose> texts)
    {
        // A font that could not be read may have them.
        if (!design.HasAllFonts)
            return;

        foreach (var text in texts)
        {
            // Most texts consist of characters that every font has.
            if (text.Plain.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                Check(text);
        }
    }

    /// <summary>Reports what is missing of the tool's own words, all at once.</summary>
    /// <param name="at">The language of the debate.</param>
    public void Check(PhraseBook words, TextSpan at)
    {
        if (design.HasAllFonts && words.Language != LanguageFiles.English)
            Check(new Prose(string.Concat(words.All.SelectMany(text => text.EnumerateRunes()).Distinct().Order()), at));
    }

    private void Check(Prose text)
    {
        var missing = new List<Rune>();
        var shown = _shown.GetAlternateLookup<ReadOnlySpan<char>>();

        for (var at = 0; at < text.Plain.Length;)
        {
            var cluster = text.Plain.AsSpan(at, GraphemeClusters.LengthAt(text.Plain, at));
            at += cluster.Length;
            if (cluster is [>= ' ' and <= '~'] || shown.Contains(cluster))
                continue;

            if (Check(cluster, text, missing))
                shown.Add(cluster);
        }

        if (missing.Count > 0)
            diagnostics.Add(Problems.NoGlyph(PlaceOf(missing[0].ToString(), text), missing));
    }

    private bool Check(ReadOnlySpan<char> cluster, Prose text, List<Rune> missing)
    {
        var face = design.FaceFor(cluster);
        var lacking = Lacking(cluster, isInFace: face is not null);
        missing.AddRange(lacking.Except(missing));
        if (face is null || !IsSeen(cluster) || face.Sets(ScriptFinder.Of(cluster)))
            return lacking.Count == 0;

        var (font, script) = (face.FamilyName, ScriptNames.Of(ScriptFinder.Of(cluster)));
        if (_reported.Add((font, script)))
            diagnostics.Add(Problems.ScriptNotSet(PlaceOf(cluster, text), font, script));

        return false;
    }

    /// <remarks>
    /// Joiners, direction marks and the like need no glyph. Controls and overrides of the direction are reported separately.
    /// Private use characters have no meaning to a viewer (PDF/A-2, 6.2.11.7).
    /// </remarks>
    private List<Rune> Lacking(ReadOnlySpan<char> cluster, bool isInFace)
    {
        Rune[] runes = [.. CanonicalComposition.Of(cluster.ToString()).EnumerateRunes().Where(Characters.IsVisible)];
        var nowhere = runes.Where(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse
            || (!isInFace && !design.Shows(rune.Value))).ToList();

        // One font has the letter, another its accent, and none has both.
        return isInFace || nowhere.Count > 0 ? nowhere : [.. runes[1..]];
    }

    private static bool IsSeen(ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (Characters.IsVisible(rune))
                return true;
        }

        return false;
    }

    /// <summary>The place of the whole text if the character is composed of several in the file.</summary>
    private static TextSpan PlaceOf(ReadOnlySpan<char> written, Prose text) =>
        text.Plain.AsSpan().IndexOf(written) is >= 0 and var index ? text.PlaceOfPlain(index, written.Length) : text.At;
}
