using Briefing.Print.Fonts;

namespace Briefing.Styles;

/// <summary>The bundled families: Source Serif 4 for body text, Source Sans 3 for headings and reference material.</summary>
internal static class EmbeddedFamilies
{
    private static readonly Lazy<FontFace>[] s_serif =
    [
        new(() => EmbeddedFonts.SerifRegular), new(() => EmbeddedFonts.SerifItalic),
        new(() => EmbeddedFonts.SerifSemiBold), new(() => EmbeddedFonts.SerifSemiBoldItalic),
    ];

    private static readonly Lazy<FontFace>[] s_sans =
    [
        new(() => EmbeddedFonts.SansRegular), new(() => EmbeddedFonts.SansItalic),
        new(() => EmbeddedFonts.SansSemiBold), new(() => EmbeddedFonts.SansSemiBoldItalic),
    ];

    public static Family Text { get; } = TextWith(own: null, []);

    public static Family Headings { get; } = HeadingsWith(own: null, []);

    /// <param name="own">A theme's faces from regular to bold italic; <c>null</c> for only the bundled ones.</param>
    /// <param name="fallbacks">From the theme, for scripts that the families lack.</param>
    public static Family TextWith(Lazy<FontFace>[]? own, IEnumerable<Lazy<FontFace>> fallbacks) =>
        FamilyOf(own, s_serif, s_sans, [.. fallbacks]);

    /// <inheritdoc cref="TextWith"/>
    public static Family HeadingsWith(Lazy<FontFace>[]? own, IEnumerable<Lazy<FontFace>> fallbacks) =>
        FamilyOf(own, s_sans, s_serif, [.. fallbacks]);

    private static Family FamilyOf(
        Lazy<FontFace>[]? own, Lazy<FontFace>[] first, Lazy<FontFace>[] second, Lazy<FontFace>[] fallbacks)
    {
        return new(Stack(0), Stack(1), Stack(2), Stack(3));

        FontStack Stack(int style) => new(
        [
            .. own is null ? (Lazy<FontFace>[])[] : [own[style]],
            first[style],
            second[style],
            .. fallbacks,
        ]);
    }
}
