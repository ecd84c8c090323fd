using Briefing.Compose.References;
using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>A source in a few lines: its reference, and how it was read.</summary>
internal static class SourceLines
{
    /// <param name="isShort">Whether what divides the sources is named elsewhere.</param>
    public static ImmutableArray<Inline> Of(ComposeContext c, Source source, bool isShort = false)
    {
        var words = new List<Inline> { c.Words.HeadedInBold(source.Label.Value) };
        words.AddRange(SourceReference.Of(source, c.Words, c.Debate.Language.Value));
        var remarks = new List<string>();
        if (Translated(c, source) is { } how)
            remarks.Add(how);
        if (source.StampAgainst(c.Debate.Watershed) is { } stamp && c.Debate.Watershed is { } watershed)
            remarks.Add(Placed(c, stamp, isShort ? null : watershed));
        if (remarks.Count > 0)
            words.Add(c.Words[PhraseKey.SentenceSpace] + Terms.Capitalized(string.Join(c.Words[PhraseKey.Semicolon], remarks)) + c.Words[PhraseKey.FullStop]);

        return [.. words];
    }

    private static string Placed(ComposeContext c, Stamp stamp, Watershed? watershed) => (watershed, stamp) switch
    {
        (null, Stamp.Before) => c.Words[PhraseKey.Before],
        (null, _) => c.Words[PhraseKey.After],
        ({ } known, Stamp.Before) => c.Words.Fill(PhraseKey.BeforeEvent, ("event", known.Name.Value)),
        ({ } known, _) => c.Words.Fill(PhraseKey.AfterEvent, ("event", known.Name.Value)),
    };

    /// <returns><c>null</c> if it is in its own language, or if the reference names the translator.</returns>
    private static string? Translated(ComposeContext c, Source source) => source.Translated switch
    {
        { IsPlaceholder: true } => c.Words.Fill(PhraseKey.TranslatedUnwritten, ("word", Placeholder.Word)),
        { Value: Translation.None } => null,
        { Value: Translation.Machine } => c.Words[PhraseKey.MachineTranslation],
        _ when !source.Translators.IsEmpty => null,
        { Value: Translation.Human } => c.Words[PhraseKey.Translated],
        _ => c.Words[PhraseKey.TranslatedUnknown],
    };
}
