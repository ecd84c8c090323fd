using System.Globalization;
using System.Text;
using Briefing.Check;
using Briefing.Diagnostics;
using Briefing.Render.Layout.Paragraphs;
using Briefing.Text;

namespace Briefing.Render.Typesetting.Styles;

/// <summary>Reports every character that no font of the page has, at its place in the author's file.</summary>
/// <remarks>Without this a reader would find an empty box where a name should be.</remarks>
internal sealed class GlyphCoverage(Design design, DiagnosticBag diagnostics)
{
    public void Check(IEnumerable<Located<string>> texts)
    {
        // A font that could not be read may well have them.
        if (!design.HasAllFonts)
            return;

        foreach (var text in texts)
        {
            // Most texts are of characters that any font has.
            if (text.Value.AsSpan().ContainsAnyExceptInRange(' ', '~') || text.Value.Contains('&'))
                Check(text);
        }
    }

    private void Check(Located<string> text)
    {
        var missing = new List<Rune>();

        foreach (var rune in Composition.Of(Markup.WithoutReferences(text.Value)).EnumerateRunes())
        {
            if (!IsShown(rune) && !missing.Contains(rune))
                missing.Add(rune);
        }

        if (missing.Count > 0)
            diagnostics.Add(Problems.NoGlyph(text.At.Of(missing[0].ToString()), missing));
    }

    // Control characters and marks of direction are reported for themselves.
    private bool IsShown(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is '\u00ad' or '\u200b' or '\u2060'
            or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069)
        || (StandsForSomething(rune) && design.Shows(rune.Value));

    /// <summary>A byte order mark and private characters say nothing to a reader's program (PDF/A-2, 6.2.11.7).</summary>
    private static bool StandsForSomething(Rune rune) =>
        rune.Value != '\ufeff' && Rune.GetUnicodeCategory(rune) != UnicodeCategory.PrivateUse;
}
