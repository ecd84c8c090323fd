using Briefing.Print.Fonts;

namespace Briefing.Styles;

/// <summary>The families that come with the tool: Source Serif 4 to read, Source Sans 3 to look things up.</summary>
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

    /// <param name="own">A theme's faces from regular to bold italic; nothing where the tool's own come first.</param>
    /// <param name="fallbacks">Of the theme, for scripts that no family has.</param>
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
