using System.Collections.Immutable;
using Briefing.Render.Fonts;

namespace Briefing.Render.Typesetting;

/// <summary>Picks the face of a family.</summary>
internal static class Typefaces
{
    /// <summary>The face, then the one of the other family, for a character that the first lacks.</summary>
    public static ImmutableArray<FontFace> Faces(this Typeface typeface, bool bold, bool italic) =>
        [Face(typeface, bold, italic), Face(typeface == Typeface.Serif ? Typeface.Sans : Typeface.Serif, bold, italic)];

    private static FontFace Face(Typeface typeface, bool bold, bool italic) => (typeface, bold, italic) switch
    {
        (Typeface.Serif, false, false) => EmbeddedFonts.SerifRegular,
        (Typeface.Serif, false, true) => EmbeddedFonts.SerifItalic,
        (Typeface.Serif, true, false) => EmbeddedFonts.SerifSemiBold,
        (Typeface.Serif, true, true) => EmbeddedFonts.SerifSemiBoldItalic,
        (_, false, false) => EmbeddedFonts.SansRegular,
        (_, false, true) => EmbeddedFonts.SansItalic,
        (_, true, false) => EmbeddedFonts.SansSemiBold,
        (_, true, true) => EmbeddedFonts.SansSemiBoldItalic,
    };
}
