using Briefing.Render.Fonts;

namespace Briefing.Render.Typesetting;

/// <summary>The two families of the page.</summary>
internal enum Typeface
{
    /// <summary>Source Serif 4: what is read at length.</summary>
    Serif,

    /// <summary>Source Sans 3: headings, labels, tables.</summary>
    Sans,
}

/// <summary>Picks the face of a family.</summary>
internal static class Typefaces
{
    public static FontFace Face(this Typeface typeface, bool bold, bool italic) => (typeface, bold, italic) switch
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
