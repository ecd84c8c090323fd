namespace Briefing.Print.Fonts;

/// <summary>The bundled faces, so that no page depends on the machine's fonts. Each is read once.</summary>
internal static class EmbeddedFonts
{
    private static readonly Lazy<FontFace> s_sansRegular = Face("SourceSans3-Regular.ttf");
    private static readonly Lazy<FontFace> s_sansItalic = Face("SourceSans3-Italic.ttf");
    private static readonly Lazy<FontFace> s_sansSemiBold = Face("SourceSans3-SemiBold.ttf");
    private static readonly Lazy<FontFace> s_sansSemiBoldItalic = Face("SourceSans3-SemiBoldItalic.ttf");
    private static readonly Lazy<FontFace> s_serifRegular = Face("SourceSerif4-Regular.ttf");
    private static readonly Lazy<FontFace> s_serifItalic = Face("SourceSerif4-Italic.ttf");
    private static readonly Lazy<FontFace> s_serifSemiBold = Face("SourceSerif4-SemiBold.ttf");
    private static readonly Lazy<FontFace> s_serifSemiBoldItalic = Face("SourceSerif4-SemiBoldItalic.ttf");

    public static FontFace SansRegular => s_sansRegular.Value;

    public static FontFace SansItalic => s_sansItalic.Value;

    public static FontFace SansSemiBold => s_sansSemiBold.Value;

    public static FontFace SansSemiBoldItalic => s_sansSemiBoldItalic.Value;

    public static FontFace SerifRegular => s_serifRegular.Value;

    public static FontFace SerifItalic => s_serifItalic.Value;

    public static FontFace SerifSemiBold => s_serifSemiBold.Value;

    public static FontFace SerifSemiBoldItalic => s_serifSemiBoldItalic.Value;

    private static Lazy<FontFace> Face(string resource) => new(() => FontFace.Read(Bytes(resource)));

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(EmbeddedFonts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not among the tool's resources.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
