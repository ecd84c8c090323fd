using Briefing.Print.Fonts;

namespace Briefing.Tests.Render.Scripts;

/// <summary>The fonts of Debian's fonts-noto-core and fonts-noto-cjk, which have every script between them.</summary>
internal static class NotoFonts
{
    /// <summary>Skips the test where the fonts are not installed.</summary>
    public static void Need() => Assert.SkipUnless(
        File.Exists(PathOf("NotoSans")) && File.Exists(PathOf("NotoSansCJK")),
        "The Noto fonts are not here. On Debian: apt-get install fonts-noto-core fonts-noto-cjk");

    public static string PathOf(string family) => IsCollection(family)
        ? $"/usr/share/fonts/opentype/noto/{family}-Regular.ttc"
        : $"/usr/share/fonts/truetype/noto/{family}-Regular.ttf";

    /// <summary>Of a collection, its first: the one for Japanese.</summary>
    public static FontFace Face(string family) => FontFace.Read(File.ReadAllBytes(PathOf(family)), family switch
    {
        "NotoSansCJK" => "Noto Sans CJK JP",
        "NotoSerifCJK" => "Noto Serif CJK JP",
        _ => "",
    });

    private static bool IsCollection(string family) => family.EndsWith("CJK", StringComparison.Ordinal);
}
