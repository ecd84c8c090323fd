using Briefing.Phrases;

namespace Briefing.Compose.Wordings;

/// <summary>Texts that only a document on a screen needs: what its script writes, and its terms in addresses.</summary>
internal static class ScreenWording
{
    private static readonly ImmutableArray<(string Name, PhraseKey Key, string[] Filled)> s_ofScript =
    [
        ("nowhere", PhraseKey.ScriptNowhere, ["address"]),
        ("themeOf", PhraseKey.ScriptThemeOf, ["theme"]),
        ("themeAuto", PhraseKey.ScriptThemeAuto, []),
        ("themeLight", PhraseKey.ScriptThemeLight, []),
        ("themeDark", PhraseKey.ScriptThemeDark, []),
        ("close", PhraseKey.ScriptClose, []),
        ("toSource", PhraseKey.ScriptToSource, []),
        ("openText", PhraseKey.ScriptOpenText, ["host"]),
        ("paragraph", PhraseKey.AloudParagraph, ["place"]),
        ("paragraphs", PhraseKey.AloudParagraphs, ["place"]),
        ("speaksThere", PhraseKey.ScriptSpeaksThere, []),
        ("voice-own", PhraseKey.VoiceOwn, []),
        ("voice-quoted", PhraseKey.VoiceQuoted, []),
        ("voice-reported", PhraseKey.VoiceReported, []),
        ("voice-analysis", PhraseKey.VoiceAnalysis, []),
        ("voice-inference", PhraseKey.VoiceInference, []),
        ("noQuotation", PhraseKey.ScriptNoQuotation, []),
        ("quotedElsewhere", PhraseKey.ScriptQuotedElsewhere, []),
        ("start", PhraseKey.HeadingInShort, []),
        ("typeToFind", PhraseKey.ScriptTypeToFind, []),
        ("found", PhraseKey.ScriptFound, ["count", "places"]),
        ("foundInOne", PhraseKey.ScriptFoundInOne, ["count", "place"]),
        ("foundNothing", PhraseKey.ScriptFoundNothing, []),
        ("searching", PhraseKey.ScriptSearching, ["count"]),
        ("showMore", PhraseKey.ScriptShowMore, ["count"]),
        ("compareTitle", PhraseKey.ScriptCompareTitle, ["name", "other"]),
        ("comparePair", PhraseKey.ScriptComparePair, ["name", "other"]),
        ("compareBoth", PhraseKey.ScriptCompareBoth, ["count"]),
        ("compareReplies", PhraseKey.ScriptCompareReplies, ["name", "other", "count"]),
        ("compareAlso", PhraseKey.ScriptCompareAlso, ["counts"]),
        ("compareBy", PhraseKey.ScriptCompareBy, ["name", "count"]),
        ("compareOnly", PhraseKey.ScriptCompareOnly, ["name"]),
        ("compareNeither", PhraseKey.ScriptCompareNeither, []),
        ("replyTo", PhraseKey.ReplyTo, ["kind", "number"]),
        ("replies", PhraseKey.CountReplies, ["count"]),
        ("silent", PhraseKey.Silent, []),
        ("share", PhraseKey.ScriptShare, []),
        ("exchangeOf", PhraseKey.ScriptExchangeOf, ["numbers"]),
        ("copyLink", PhraseKey.ScriptCopyLink, []),
        ("copyText", PhraseKey.ScriptCopyText, []),
        ("copyPicture", PhraseKey.ScriptCopyPicture, []),
        ("savePicture", PhraseKey.ScriptSavePicture, []),
        ("send", PhraseKey.ScriptSend, []),
        ("sources", PhraseKey.PageSources, []),
        ("moreRows", PhraseKey.ScriptMoreRows, ["count"]),
        ("pictureSaved", PhraseKey.ScriptPictureSaved, []),
        ("linkCopied", PhraseKey.ScriptLinkCopied, []),
        ("linkOfFile", PhraseKey.ScriptLinkOfFile, []),
        ("owed", PhraseKey.ScriptOwed, ["names"]),
        ("owes", PhraseKey.ScriptOwes, ["name", "count"]),
        ("owesTo", PhraseKey.ScriptOwesTo, ["name", "count"]),
        ("allUnanswered", PhraseKey.ScriptAllUnanswered, []),
        ("textCopied", PhraseKey.ScriptTextCopied, []),
        ("pictureCopied", PhraseKey.ScriptPictureCopied, []),
        ("notCopied", PhraseKey.ScriptNotCopied, []),
        ("comma", PhraseKey.Comma, []),
    ];

    /// <summary>What can be printed from a page.</summary>
    public static ImmutableArray<(string Name, PhraseKey Key)> Printed { get; } =
    [
        ("view", PhraseKey.PagePrintView), ("note", PhraseKey.PagePrintNote), ("briefing", PhraseKey.PagePrintBriefing), ("all", PhraseKey.PagePrintAll),
    ];

    /// <summary>
    /// The words that the script writes, by the names that it has for them. In some, <c>{0}</c> and <c>{1}</c> are filled in. Those
    /// for a number have the name of its category at the end, those for all others none.
    /// </summary>
    public static IEnumerable<(string Name, string Words)> OfScript(PhraseBook words)
    {
        yield return ("language", words.Language);
        yield return ("editors", words.PairedByEditors());
        foreach (var (name, key, filled) in s_ofScript)
        {
            if (words.ValueOf(key) is not PhraseValue.Counted counted)
            {
                yield return (name, Numbered(words[key], filled));
                continue;
            }

            if (counted.None is { } none)
                yield return ($"{name}-none", Numbered(none, filled));
            foreach (var category in Enum.GetValues<PluralCategory>())
            {
                if (counted.Forms[(int)category] is { } form)
                    yield return (category == PluralCategory.Other ? name : $"{name}-{category.ToString().ToLowerInvariant()}", Numbered(form, filled));
            }
        }
    }

    public static string Key(Voice voice) => voice.ToString().ToLowerInvariant();

    public static string Key(ReplyKind kind) => kind.ToString().ToLowerInvariant();

    public static string Key(Length length) => length.ToString().ToLowerInvariant();

    private static string Numbered(string template, string[] filled)
    {
        for (var i = 0; i < filled.Length; i++)
            template = template.Replace($"{{{filled[i]}}}", $"{{{i}}}", StringComparison.Ordinal);

        return template;
    }
}
