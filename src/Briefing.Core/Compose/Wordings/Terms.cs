using Briefing.Phrases;

namespace Briefing.Compose.Wordings;

/// <summary>The terms of a document for kinds, voices and places.</summary>
internal static class Terms
{
    /// <summary>Behind the kind of a reply that no text makes.</summary>
    public const string EditorsSign = "*";

    /// <summary>The sign with its meaning, for places far from the key.</summary>
    public static string PairedByEditors(this PhraseBook words) => $"{EditorsSign} {words[PhraseKey.PairedByEditors]}";

    /// <summary>As within a sentence.</summary>
    public static string Of(this PhraseBook words, Voice voice) => words[voice switch
    {
        Voice.Own => PhraseKey.VoiceOwn,
        Voice.Quoted => PhraseKey.VoiceQuoted,
        Voice.Reported => PhraseKey.VoiceReported,
        Voice.Analysis => PhraseKey.VoiceAnalysis,
        Voice.Inference => PhraseKey.VoiceInference,
        _ => throw new InvalidOperationException($"No words for {voice}."),
    }];

    /// <summary>A word beside the name of the replying party.</summary>
    public static string Of(this PhraseBook words, ReplyKind kind) => words[kind switch
    {
        ReplyKind.Rebut => PhraseKey.ReplyRebut,
        ReplyKind.Undermine => PhraseKey.ReplyUndermine,
        ReplyKind.Undercut => PhraseKey.ReplyUndercut,
        ReplyKind.Concede => PhraseKey.ReplyConcede,
        ReplyKind.Reframe => PhraseKey.ReplyReframe,
        _ => throw new InvalidOperationException($"No words for {kind}."),
    }];

    /// <summary>What a kind of reply does, in a few words.</summary>
    public static string Meaning(this PhraseBook words, ReplyKind kind) => words[kind switch
    {
        ReplyKind.Rebut => PhraseKey.RebutMeaning,
        ReplyKind.Undermine => PhraseKey.UndermineMeaning,
        ReplyKind.Undercut => PhraseKey.UndercutMeaning,
        ReplyKind.Concede => PhraseKey.ConcedeMeaning,
        ReplyKind.Reframe => PhraseKey.ReframeMeaning,
        _ => throw new InvalidOperationException($"No words for {kind}."),
    }];

    public static string Of(this PhraseBook words, IssueKind kind) => words[kind switch
    {
        IssueKind.Fact => PhraseKey.IssueFact,
        IssueKind.Interpretation => PhraseKey.IssueInterpretation,
        IssueKind.Value => PhraseKey.IssueValue,
        IssueKind.Policy => PhraseKey.IssuePolicy,
        _ => throw new InvalidOperationException($"No words for {kind}."),
    }];

    /// <summary>
    /// When a source was issued, and written if that differs. Square brackets mean that the text itself does not give the date.
    /// </summary>
    public static string Date(this PhraseBook words, Source source)
    {
        var issued = source.Issued is { } given ? words.Date(given.Value)
            : source.Outside?.Issued is { } known ? $"[{words.Date(known.Value)}]"
            : words[PhraseKey.Undated];
        return source.Written is { } written
            ? words.Fill(PhraseKey.IssuedWritten, ("issued", issued), ("written", words.Date(written.Value)))
            : issued;
    }

    /// <summary>In square brackets if no source gives it.</summary>
    public static string Date(this PhraseBook words, Watershed watershed) =>
        watershed.Note is null ? words.Date(watershed.Date.Value) : $"[{words.Date(watershed.Date.Value)}]";

    public static string Authors(this PhraseBook words, IEnumerable<PersonName> names) =>
        words.List([.. names.Select(n => n.Literal?.Value ?? InOrder(n.Family?.Value ?? "", n.Given?.Value ?? "").Trim())]);

    /// <summary>
    /// Names in Chinese characters, kana or Hangul start with the family name (CSL 1.0.2, Appendix III), and have no space.
    /// </summary>
    private static string InOrder(string family, string given) =>
        !IsEastAsian(family) ? $"{given} {family}"
        : IsEastAsian(given) ? $"{family}{given}"
        : $"{family} {given}";

    private static bool IsEastAsian(string name) =>
        name.Any(c => c is (>= '\u3040' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3'));

    /// <summary>A place in a source beside the source's name, where a number alone is a paragraph: "51", "p. 4".</summary>
    public static string Place(this PhraseBook words, Locator locator) =>
        locator.Paragraph is { } paragraph ? Display(words, paragraph.Value) : words.Locator(locator);

    /// <summary>Several places in a source, each once and in order: "3, 7, p. 4".</summary>
    public static string Places(this PhraseBook words, ImmutableArray<Locator> locators) =>
        string.Join(words[PhraseKey.Comma], locators.Order(LocatorOrder.Instance).Select(words.Place).Distinct());

    /// <summary>A place in a source, short: "¶ 51", "p. 4".</summary>
    public static string Locator(this PhraseBook words, Locator locator) =>
        locator.Paragraph is { Value: var paragraphs }
            ? words.Fill(paragraphs.IsSeveral ? PhraseKey.PlaceParagraphs : PhraseKey.PlaceParagraph, ("place", Display(words, paragraphs)))
        : locator.Page is { } page ? words.Fill(IsSeveral(page) ? PhraseKey.PlacePages : PhraseKey.PlacePage, ("place", page.Value))
        : locator.Timestamp is { } time ? time.Value
        : words.Fill(IsSeveral(locator.Section!) ? PhraseKey.PlaceSections : PhraseKey.PlaceSection, ("place", locator.Section!.Value));

    /// <summary>The same in full words, as read aloud.</summary>
    public static string LocatorInWords(this PhraseBook words, Locator locator) =>
        locator.Paragraph is { Value: var paragraphs } ? words.ParagraphsInWords(paragraphs)
        : locator.Page is { } page ? words.Fill(IsSeveral(page) ? PhraseKey.AloudPages : PhraseKey.AloudPage, ("place", page.Value))
        : locator.Timestamp is { } time ? words.Fill(PhraseKey.AloudTime, ("place", time.Value))
        : words.Fill(IsSeveral(locator.Section!) ? PhraseKey.AloudSections : PhraseKey.AloudSection, ("place", locator.Section!.Value));

    /// <summary>"paragraph 51", "paragraphs 3 and 7".</summary>
    public static string ParagraphsInWords(this PhraseBook words, ParagraphNumbers paragraphs) =>
        words.Fill(paragraphs.IsSeveral ? PhraseKey.AloudParagraphs : PhraseKey.AloudParagraph, ("place", Display(words, paragraphs)));

    /// <summary>"2nd ed." for a number; other editions are named as they are written.</summary>
    public static string Edition(this PhraseBook words, string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? words.Ordinal(PhraseKey.Edition, number)
            : written;

    /// <summary>With a capital first letter, for the start of a sentence.</summary>
    public static string Capitalized(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Display(PhraseBook words, ParagraphNumbers numbers) =>
        numbers.Display.Replace(", ", words[PhraseKey.Comma], StringComparison.Ordinal);

    /// <summary>Whether it is a range or a list of numbers: "12–13", "4, 7", "31f.".</summary>
    private static bool IsSeveral(Prose place) => PlaceNumbers.Parse(place.Value) is { IsSeveral: true };
}
