namespace Briefing.Check.Neutrality;

/// <summary>
/// English words that take a side wherever they occur outside a quotation. A word is listed if one side of almost any
/// dispute would delete it and a plainer word means the same: so 'puppet', 'so-called' and 'obviously', but not
/// 'invasion', 'war crime', 'genocide' or 'illegal', which name what a question may be about. Inflections are listed one
/// by one.
/// </summary>
internal static class LoadedWordList
{
    private static readonly string[] s_labels =
    [
        "aggressor", "aggressors", "crony", "cronies", "despot", "despots", "despotic", "dictator", "dictators",
        "extremist", "extremists", "fanatic", "fanatics", "henchman", "henchmen", "imperialist", "imperialists",
        "lackey", "lackeys", "puppet", "puppets", "regime", "regimes", "stooge", "stooges", "terrorist", "terrorists",
        "thug", "thugs", "tyrant", "tyrants", "tyranny", "vassal", "vassals", "warmonger", "warmongers", "warmongering",
    ];

    private static readonly string[] s_deeds =
    [
        "aggression", "appease", "appeases", "appeased", "appeasing", "appeasement", "atrocity", "atrocities",
        "brainwash", "brainwashed", "brainwashing", "butcher", "butchered", "butchery", "land grab", "liberate",
        "liberates", "liberated", "liberating", "massacre", "massacres", "massacred", "meddle", "meddles", "meddled",
        "meddling", "propaganda", "sabre-rattling", "saber-rattling", "scheming", "whitewash", "whitewashes",
        "whitewashed", "whitewashing", "witch hunt",
    ];

    private static readonly string[] s_qualities =
    [
        "absurd", "absurdly", "barbaric", "barbarous", "barbarity", "blatant", "blatantly", "bogus", "brazen",
        "brazenly", "brutal", "brutally", "brutality", "cowardly", "cynical", "cynically", "despicable", "evil",
        "flagrant", "flagrantly", "freedom-loving", "heinous", "heroic", "heroically", "hysterical", "hysteria",
        "infamous", "naive", "naively", "naïve", "naïvely", "notorious", "notoriously", "outrageous", "peace-loving",
        "reckless", "recklessly", "ridiculous", "righteous", "ruthless", "ruthlessly", "shameful", "shamefully",
        "shameless", "shamelessly", "sham", "sinister", "so-called", "self-styled", "unprovoked", "vicious", "viciously",
    ];

    /// <summary>Words with which an editor endorses a claim or dismisses it.</summary>
    private static readonly string[] s_verdicts =
    [
        "admittedly", "clearly", "indisputably", "mere", "merely", "needless to say", "obviously", "of course",
        "undeniable", "undeniably", "undoubtedly", "unquestionably", "without doubt",
    ];

    /// <summary>The list for one debate. Words of other languages have to be added by the debate.</summary>
    public static ImmutableHashSet<string> Of(Debate debate)
    {
        var isEnglish = debate.Language.Value.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);
        string[] own = isEnglish ? [.. s_labels, .. s_deeds, .. s_qualities, .. s_verdicts] : [];
        var added = debate.LoadedWords?.Add.Select(word => word.Value) ?? [];
        var allowed = debate.LoadedWords?.Allow.Select(word => word.Value) ?? [];

        return own.Concat(added)
            .Where(word => word.Length > 0)
            .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase)
            .Except(allowed);
    }
}
