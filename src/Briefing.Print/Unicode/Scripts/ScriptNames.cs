using HarfBuzzSharp;

namespace Briefing.Print.Unicode.Scripts;

/// <summary>What scripts are called in English (Unicode, PropertyValueAliases.txt).</summary>
internal static class ScriptNames
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["Adlm"] = "Adlam",
        ["Ahom"] = "Ahom",
        ["Arab"] = "Arabic",
        ["Armn"] = "Armenian",
        ["Bali"] = "Balinese",
        ["Beng"] = "Bengali",
        ["Bopo"] = "Bopomofo",
        ["Cakm"] = "Chakma",
        ["Cans"] = "Canadian Aboriginal syllabics",
        ["Cher"] = "Cherokee",
        ["Copt"] = "Coptic",
        ["Cyrl"] = "Cyrillic",
        ["Deva"] = "Devanagari",
        ["Ethi"] = "Ethiopic",
        ["Geor"] = "Georgian",
        ["Grek"] = "Greek",
        ["Gujr"] = "Gujarati",
        ["Guru"] = "Gurmukhi",
        ["Hang"] = "Hangul",
        ["Hani"] = "Chinese characters",
        ["Hebr"] = "Hebrew",
        ["Hira"] = "Hiragana",
        ["Java"] = "Javanese",
        ["Kana"] = "Katakana",
        ["Khmr"] = "Khmer",
        ["Knda"] = "Kannada",
        ["Lana"] = "Tai Tham",
        ["Laoo"] = "Lao",
        ["Latn"] = "Latin",
        ["Mlym"] = "Malayalam",
        ["Mong"] = "Mongolian",
        ["Mymr"] = "Myanmar",
        ["Nkoo"] = "N\u2019Ko",
        ["Olck"] = "Ol Chiki",
        ["Orya"] = "Oriya",
        ["Rohg"] = "Hanifi Rohingya",
        ["Sinh"] = "Sinhala",
        ["Sund"] = "Sundanese",
        ["Syrc"] = "Syriac",
        ["Tale"] = "Tai Le",
        ["Talu"] = "New Tai Lue",
        ["Taml"] = "Tamil",
        ["Tavt"] = "Tai Viet",
        ["Telu"] = "Telugu",
        ["Tfng"] = "Tifinagh",
        ["Thaa"] = "Thaana",
        ["Thai"] = "Thai",
        ["Tibt"] = "Tibetan",
        ["Vaii"] = "Vai",
        ["Yiii"] = "Yi",
        ["Zyyy"] = "signs of all scripts",
        ["Zinh"] = "accents of all scripts",
        ["Zzzz"] = "unknown characters",
    };

    /// <summary>Its code of four letters (ISO 15924).</summary>
    public static string CodeOf(Script script) => ((Tag)(uint)script).ToString();

    /// <summary>Its code if it is seldom met.</summary>
    public static string Of(Script script) => s_names.GetValueOrDefault(CodeOf(script)) ?? CodeOf(script);
}
