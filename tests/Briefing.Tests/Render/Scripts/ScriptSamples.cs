using System.Collections.Immutable;

namespace Briefing.Tests.Render.Scripts;

/// <summary>Languages of every script that many people read, and the fonts that they are set with.</summary>
internal static class ScriptSamples
{
    public static readonly ImmutableArray<(string Language, string Family)> All =
    [
        ("ar", "NotoNaskhArabic"), ("fa", "NotoSansArabic"), ("ur", "NotoNastaliqUrdu"), ("ug", "NotoNaskhArabic"),
        ("he", "NotoSerifHebrew"), ("dv", "NotoSansThaana"),
        ("hi", "NotoSerifDevanagari"), ("mr", "NotoSansDevanagari"), ("ne", "NotoSansDevanagari"),
        ("bn", "NotoSerifBengali"), ("as", "NotoSansBengali"), ("pa", "NotoSansGurmukhi"), ("gu", "NotoSansGujarati"),
        ("ta", "NotoSerifTamil"), ("te", "NotoSerifTelugu"), ("kn", "NotoSansKannada"), ("ml", "NotoSansMalayalam"),
        ("si", "NotoSansSinhala"), ("dz", "NotoSerifTibetan"),
        ("th", "NotoSerifThai"), ("lo", "NotoSansLao"), ("km", "NotoSerifKhmer"), ("my", "NotoSansMyanmar"),
        ("ko", "NotoSansCJK"), ("ja", "NotoSerifCJK"), ("zh_CN", "NotoSansCJK"),
        ("el", "NotoSerif"), ("ru", "NotoSans"), ("uk", "NotoSerif"), ("ka", "NotoSansGeorgian"), ("hy", "NotoSerifArmenian"),
        ("am", "NotoSansEthiopic"), ("vi", "NotoSerif"), ("yo", "NotoSans"), ("pl", "NotoSerif"),
    ];
}
