using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Styles;

/// <summary>Reports every character that no font of the design has, with its place in the author's file.</summary>
/// <remarks>Otherwise readers would see an empty box instead of a name.</remarks>
internal sealed class GlyphCoverage(Design design, DiagnosticBag diagnostics)
{
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

    private void Check(Prose text)
    {
        var missing = new List<Rune>();

        foreach (var rune in CanonicalComposition.Of(text.Plain).EnumerateRunes())
        {
            if (!IsShown(rune) && !missing.Contains(rune))
                missing.Add(rune);
        }

        if (missing.Count > 0)
            diagnostics.Add(Problems.NoGlyph(PlaceOf(missing[0], text), missing));
    }

    /// <summary>The place of the whole text if the character is composed of several in the file.</summary>
    private static TextSpan PlaceOf(Rune rune, Prose text) =>
        text.Plain.IndexOf(rune.ToString(), StringComparison.Ordinal) is >= 0 and var index
            ? text.PlaceOfPlain(index, rune.Utf16SequenceLength)
            : text.At;

    /// <remarks>
    /// Joiners, direction marks and the like need no glyph. Controls and overrides of the direction are reported separately.
    /// Private use characters have no meaning to a viewer (PDF/A-2, 6.2.11.7).
    /// </remarks>
    private bool IsShown(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value == '\u00ad'
        || !Characters.IsVisible(rune)
        || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.PrivateUse && design.Shows(rune.Value));
}
