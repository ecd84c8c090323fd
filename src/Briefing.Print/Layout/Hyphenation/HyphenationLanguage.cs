namespace Briefing.Print.Layout.Hyphenation;

/// <summary>A language with patterns, and what holds beside them.</summary>
/// <param name="Resource">The name of the embedded patterns.</param>
/// <param name="MinAfter">How many letters there are at least after a hyphen; before it, there are two in all languages.</param>
internal sealed record HyphenationLanguage(string Resource, int MinAfter)
{
    public const int MinBefore = 2;

    private static readonly SortedDictionary<string, HyphenationLanguage> s_all = new(StringComparer.Ordinal)
    {
        ["de"] = new("hyph-de-1996", 2) { CapitalizesNouns = true },
        ["en-gb"] = new("hyph-en-gb", 3),
        ["en-us"] = new("hyph-en-us", 3),
        ["es"] = new("hyph-es", 2) { OtherLetters = "ü" },

        // The patterns allow two; French printers carry over no syllable of fewer than three letters.
        ["fr"] = new("hyph-fr", 3) { OtherLetters = "ùëüÿæ" },
        ["it"] = new("hyph-it", 2) { OtherLetters = "àèéìîòóù" },
        ["nl"] = new("hyph-nl", 2) { OtherLetters = "áíóúà" },
        ["pl"] = new("hyph-pl", 2) { OtherLetters = "qvx" },
        ["ru"] = new("hyph-ru", 2),
        ["uk"] = new("hyph-uk", 2),
    };

    /// <summary>Their tags, in order.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. s_all.Keys];

    /// <summary>Letters that no pattern has and that are yet those of words of this language.</summary>
    public string OtherLetters { get; private init; } = "";

    /// <summary>Whether a capital says nothing of a word. Elsewhere it is a name's, and names stay whole.</summary>
    public bool CapitalizesNouns { get; private init; }

    /// <param name="tag">A language tag (BCP 47), in any case.</param>
    /// <returns><c>null</c> for a language without patterns.</returns>
    public static HyphenationLanguage? Of(string tag) => tag.ToLowerInvariant().Split('-') switch
    {
        ["en"] => s_all["en-us"],
        ["en", var region, ..] => s_all.GetValueOrDefault($"en-{region}"),

        // Before the reform, "Zucker" became "Zuk-ker".
        ["de", .. var rest] when rest.Contains("1901") => null,
        [var language, ..] => s_all.GetValueOrDefault(language),
        _ => null,
    };
}
