using System.Collections.Frozen;
using System.Reflection;

namespace Briefing.Phrases;

/// <summary>The languages that the tool speaks, each a file in <c>Languages</c>.</summary>
internal static class LanguageFiles
{
    public const string English = "en";

    // Each with the script that its file is in.
    private static readonly FrozenDictionary<string, string> s_scripts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arab", ["de"] = "Latn", ["en"] = "Latn", ["es"] = "Latn", ["fr"] = "Latn", ["he"] = "Hebr", ["it"] = "Latn",
        ["ja"] = "Jpan", ["ko"] = "Kore", ["nl"] = "Latn", ["pl"] = "Latn", ["ru"] = "Cyrl", ["uk"] = "Cyrl", ["zh"] = "Hans",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_traditional = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "TW", "HK", "MO");

    /// <summary>Their tags, in order.</summary>
    public static ImmutableArray<string> Tags { get; } =
        [.. s_scripts.Keys.Select(language => language == "zh" ? "zh-Hans" : language).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The language for a tag, by leaving out what stands behind the language, as in BCP 47; a tag of another script has none.
    /// </summary>
    public static string? Find(string tag)
    {
        var parts = tag.Split('-');
        var language = parts[0].Equals("iw", StringComparison.OrdinalIgnoreCase) ? "he" : parts[0].ToLowerInvariant();
        if (!s_scripts.TryGetValue(language, out var script))
            return null;

        var own = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return own is not null && !own.Equals(script, StringComparison.OrdinalIgnoreCase) ? null
            : language != "zh" ? language
            : own is null && parts.Skip(1).Any(s_traditional.Contains) ? null
            : "zh-Hans";
    }

    /// <param name="language">One of <see cref="Tags"/>.</param>
    public static string Read(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"languages/{language}.yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
