namespace Briefing.Render.Fonts;

/// <summary>The faces that come with the tool, so that no page depends on the machine's own. Each is read once.</summary>
internal static class EmbeddedFonts
{
    private static readonly Lazy<FontFace> _sansRegular = Face("SourceSans3-Regular.ttf");
    private static readonly Lazy<FontFace> _sansItalic = Face("SourceSans3-Italic.ttf");
    private static readonly Lazy<FontFace> _sansSemiBold = Face("SourceSans3-SemiBold.ttf");
    private static readonly Lazy<FontFace> _sansSemiBoldItalic = Face("SourceSans3-SemiBoldItalic.ttf");
    private static readonly Lazy<FontFace> _serifRegular = Face("SourceSerif4-Regular.ttf");
    private static readonly Lazy<FontFace> _serifItalic = Face("SourceSerif4-Italic.ttf");
    private static readonly Lazy<FontFace> _serifSemiBold = Face("SourceSerif4-SemiBold.ttf");
    private static readonly Lazy<FontFace> _serifSemiBoldItalic = Face("SourceSerif4-SemiBoldItalic.ttf");

    public static FontFace SansRegular => _sansRegular.Value;

    public static FontFace SansItalic => _sansItalic.Value;

    public static FontFace SansSemiBold => _sansSemiBold.Value;

    public static FontFace SansSemiBoldItalic => _sansSemiBoldItalic.Value;

    public static FontFace SerifRegular => _serifRegular.Value;

    public static FontFace SerifItalic => _serifItalic.Value;

    public static FontFace SerifSemiBold => _serifSemiBold.Value;

    public static FontFace SerifSemiBoldItalic => _serifSemiBoldItalic.Value;

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
