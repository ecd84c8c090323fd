namespace Briefing.Coverage;

/// <summary>A font that can be had by one command: a package of npm that has it as TrueType files.</summary>
/// <param name="Package">Its name.</param>
/// <param name="File">The regular face within it.</param>
internal sealed record FontOffer(string Package, string File)
{
    private const string Scope = "@expo-google-fonts";

    /// <summary>Which form of the name the Noto family has for a script, as in "Noto Sans Arabic".</summary>
    private static readonly Dictionary<string, string> s_families = new(StringComparer.Ordinal)
    {
        ["Arab"] = "Arabic",
        ["Beng"] = "Bengali",
        ["Deva"] = "Devanagari",
        ["Hang"] = "KR",
        ["Hebr"] = "Hebrew",
        ["Hira"] = "JP",
        ["Kana"] = "JP",
        ["Khmr"] = "Khmer",
        ["Laoo"] = "Lao",
        ["Mymr"] = "Myanmar",
        ["Taml"] = "Tamil",
        ["Thai"] = "Thai",
    };

    /// <param name="script">Four letters (ISO 15924).</param>
    /// <param name="chinese">The family that Chinese characters are to have: "JP", "KR", "SC" or "TC".</param>
    /// <returns><c>null</c> if none is known.</returns>
    public static FontOffer? For(string script, string chinese) =>
        (script is "Hani" or "Bopo" ? chinese : s_families.GetValueOrDefault(script)) is { } family
            ? new($"{Scope}/noto-sans-{family.ToLowerInvariant()}", $"400Regular/NotoSans{family}_400Regular.ttf")
            : null;
}
