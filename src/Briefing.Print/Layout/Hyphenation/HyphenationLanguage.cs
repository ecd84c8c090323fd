namespace Briefing.Print.Layout.Hyphenation;

/// <summary>A language with patterns, and what holds beside them.</summary>
/// <param name="Resource">The name of the embedded patterns.</param>
/// <param name="MinAfter">How many letters there are at least after a hyphen; before it, there are two in all languages.</param>
internal sealed record HyphenationLanguage(string Resource, int MinAfter)
{
    public const int MinBefore = 2;

    private static readonly HyphenationLanguage s_american = new("hyph-en-us", 3);
    private static readonly HyphenationLanguage s_british = new("hyph-en-gb", 3);
    private static readonly HyphenationLanguage s_german = new("hyph-de-1996", 2) { CapitalizesNouns = true };

    // The patterns allow two; French printers carry over no syllable of fewer than three letters.
    private static readonly HyphenationLanguage s_french = new("hyph-fr", 3) { OtherLetters = "ùëüÿæ" };
    private static readonly HyphenationLanguage s_spanish = new("hyph-es", 2) { OtherLetters = "ü" };
    private static readonly HyphenationLanguage s_italian = new("hyph-it", 2) { OtherLetters = "àèéìîòóù" };
    private static readonly HyphenationLanguage s_dutch = new("hyph-nl", 2) { OtherLetters = "áíóúà" };
    private static readonly HyphenationLanguage s_polish = new("hyph-pl", 2) { OtherLetters = "qvx" };
    private static readonly HyphenationLanguage s_ukrainian = new("hyph-uk", 2);
    private static readonly HyphenationLanguage s_russian = new("hyph-ru", 2);

    /// <summary>Letters that no pattern has and that are yet those of words of this language.</summary>
    public string OtherLetters { get; private init; } = "";

    /// <summary>Whether a capital says nothing of a word. Elsewhere it is a name's, and names stay whole.</summary>
    public bool CapitalizesNouns { get; private init; }

    /// <param name="tag">A language tag (BCP 47), in any case.</param>
    /// <returns><c>null</c> for a language without patterns.</returns>
    public static HyphenationLanguage? Of(string tag) => tag.ToLowerInvariant().Split('-') switch
    {
        ["en"] or ["en", "us", ..] => s_american,
        ["en", "gb", ..] => s_british,

        // Before the reform, "Zucker" became "Zuk-ker".
        ["de", .. var rest] when !rest.Contains("1901") => s_german,
        ["fr", ..] => s_french,
        ["es", ..] => s_spanish,
        ["it", ..] => s_italian,
        ["nl", ..] => s_dutch,
        ["pl", ..] => s_polish,
        ["uk", ..] => s_ukrainian,
        ["ru", ..] => s_russian,
        _ => null,
    };
}
