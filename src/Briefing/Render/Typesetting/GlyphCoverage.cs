using System.Globalization;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Render.Fonts;
using Briefing.Render.Layout.Paragraphs;
using Briefing.Text;

namespace Briefing.Render.Typesetting;

/// <summary>Reports every character that no font of the page has, at its place in the author's file.</summary>
/// <remarks>Without this a reader would find an empty box where a name should be.</remarks>
internal static class GlyphCoverage
{
    public static void Check(IEnumerable<Located<string>> texts, DiagnosticBag diagnostics)
    {
        foreach (var text in texts)
        {
            // Most texts are of characters that any font has.
            if (text.Value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                Check(text, diagnostics);
        }
    }

    private static void Check(Located<string> text, DiagnosticBag diagnostics)
    {
        var missing = new List<Rune>();

        foreach (var rune in Composition.Of(text.Value).EnumerateRunes())
        {
            if (IsDirectionControl(rune))
                diagnostics.Add(Problems.DirectionControl(PlaceOf(rune, text.At), rune));
            else if (!IsShown(rune) && !missing.Contains(rune))
                missing.Add(rune);
        }

        if (missing.Count > 0)
            diagnostics.Add(Problems.NoGlyph(PlaceOf(missing[0], text.At), missing));
    }

    // Control characters are reported where the file is read.
    private static bool IsShown(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is '\u00ad' or '\u200b' or '\u2060'
        || (StandsForSomething(rune)
            && (EmbeddedFonts.SerifRegular.GlyphOf(rune.Value) != 0
                || EmbeddedFonts.SansRegular.GlyphOf(rune.Value) != 0));

    /// <summary>A byte order mark and private characters say nothing to a reader's program (PDF/A-2, 6.2.11.7).</summary>
    private static bool StandsForSomething(Rune rune) =>
        rune.Value != '\ufeff' && Rune.GetUnicodeCategory(rune) != UnicodeCategory.PrivateUse;

    /// <summary>Embeddings, overrides and isolates (UAX #9, 2.1 to 2.4).</summary>
    private static bool IsDirectionControl(Rune rune) => rune.Value is (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);

    /// <summary>The character itself where it is written as such; the whole text where it is written as an escape.</summary>
    private static TextSpan PlaceOf(Rune rune, TextSpan written)
    {
        var character = rune.ToString();
        var index = written.File.Content.IndexOf(character, written.Start, written.Length, StringComparison.Ordinal);
        return index < 0 ? written : new(written.File, index, character.Length);
    }
}
