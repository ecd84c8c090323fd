using System.Reflection;

namespace Briefing.Phrases;

/// <summary>The languages that the tool speaks, each a file in <c>Languages</c>.</summary>
internal static class LanguageFiles
{
    public const string English = "en";

    private static readonly string[] s_traditional = ["TW", "HK", "MO"];

    /// <summary>Their tags, in order.</summary>
    public static ImmutableArray<string> Tags { get; } =
        ["ar", "de", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "ru", "uk", "zh-Hans"];

    /// <summary>
    /// The language for a tag, by leaving out what stands behind the language, as in BCP 47; a tag of another script has none.
    /// </summary>
    public static string? Find(string tag)
    {
        var parts = tag.Split('-');
        var language = parts[0].Equals("iw", StringComparison.OrdinalIgnoreCase) ? "he" : parts[0].ToLowerInvariant();
        if (ScriptOf(language) is not { } script)
            return null;

        var own = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return own is not null && !own.Equals(script, StringComparison.OrdinalIgnoreCase) ? null
            : language != "zh" ? language
            : own is null && parts.Skip(1).Any(part => s_traditional.Contains(part, StringComparer.OrdinalIgnoreCase)) ? null
            : "zh-Hans";
    }

    /// <summary>The script that a language's file is in; <c>null</c> if there is none.</summary>
    private static string? ScriptOf(string language) => language switch
    {
        "de" or "en" or "es" or "fr" or "it" or "nl" or "pl" => "Latn",
        "ru" or "uk" => "Cyrl",
        "zh" => "Hans",
        "ja" => "Jpan",
        "ko" => "Kore",
        "ar" => "Arab",
        "he" => "Hebr",
        _ => null,
    };

    /// <param name="language">One of <see cref="Tags"/>.</param>
    public static string Read(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"languages/{language}.yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
