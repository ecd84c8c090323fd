namespace Briefing.Compose.Wordings;

/// <summary>The terms used in output for kinds, voices and dates.</summary>
internal static class Terms
{
    /// <summary>Behind the kind of a reply that no text makes.</summary>
    public const string EditorsSign = "*";

    /// <summary>What <see cref="EditorsSign"/> says, to follow it.</summary>
    public const string EditorsMeaning = "paired by the editors; every other reply is made in the texts.";

    /// <summary>The sign with its meaning, for places far from the key.</summary>
    public const string PairedByEditors = $"{EditorsSign} {EditorsMeaning}";

    public static string Of(Voice voice) => voice switch
    {
        Voice.Own => "Own document",
        Voice.Quoted => "Quoted",
        Voice.Reported => "Reported",
        Voice.Analysis => "Author’s analysis",
        Voice.Inference => "Editors’ inference",
        _ => throw new InvalidOperationException($"No words for {voice}."),
    };

    /// <summary>As a verb after the name of the replying party.</summary>
    public static string Verb(ReplyKind kind) => kind switch
    {
        ReplyKind.Rebut => "rebuts",
        ReplyKind.Undermine => "undermines",
        ReplyKind.Undercut => "undercuts",
        ReplyKind.Concede => "concedes",
        ReplyKind.Reframe => "reframes",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    /// <summary>What a kind of reply does, in a few words.</summary>
    public static string Meaning(ReplyKind kind) => kind switch
    {
        ReplyKind.Rebut => "argues the contrary",
        ReplyKind.Undermine => "attacks a premise",
        ReplyKind.Undercut => "denies that the conclusion follows",
        ReplyKind.Concede => "grants it",
        ReplyKind.Reframe => "moves the question",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    public static string Of(IssueKind kind) => kind switch
    {
        IssueKind.Fact => "A question of fact",
        IssueKind.Interpretation => "A question of interpretation",
        IssueKind.Value => "A question of value",
        IssueKind.Policy => "A question of policy",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    public static string Of(Translation translation) => translation switch
    {
        Translation.None => "Read in its original language",
        Translation.Human => "Read in a translation",
        Translation.Machine => "Read in a raw machine translation",
        Translation.Unknown => "Who or what translated the text is not known",
        _ => throw new InvalidOperationException($"No words for {translation}."),
    };

    /// <summary>
    /// When a source was issued, and written if that differs. Square brackets mean that the text itself does not give the date.
    /// </summary>
    public static string Date(Source source)
    {
        var issued = source.Issued?.Value.Display
            ?? (source.Outside?.Issued is { } known ? $"[{known.Value.Display}]" : "undated");
        return source.Written is { } written ? $"{issued}, written {written.Value.Display}" : issued;
    }

    /// <summary>In square brackets if no source gives it.</summary>
    public static string Date(Watershed watershed) =>
        watershed.Note is null ? watershed.Date.Value.Display : $"[{watershed.Date.Value.Display}]";

    public static string Of(Stamp? stamp) => stamp switch
    {
        Stamp.Before => "before",
        Stamp.After => "after",
        _ => "not placed",
    };

    public static string Authors(IEnumerable<PersonName> names) =>
        List([.. names.Select(n => n.Literal?.Value ?? InOrder(n.Family?.Value ?? "", n.Given?.Value ?? "").Trim())]);

    /// <summary>Names in Chinese characters, kana or Hangul start with the family name (CSL 1.0.2, Appendix III).</summary>
    private static string InOrder(string family, string given) =>
        family.Any(c => c is (>= '\u3040' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3'))
            ? $"{family} {given}"
            : $"{given} {family}";

    public static string Of(Length length) => length switch
    {
        Length.Note => "note",
        Length.Briefing => "briefing",
        Length.Record => "record",
        _ => throw new InvalidOperationException($"No words for {length}."),
    };

    /// <summary>A place in a source beside the source's name, where a number alone is a paragraph: "51", "p. 4".</summary>
    public static string Place(Locator locator) =>
        locator.Paragraph is { } paragraph ? paragraph.Value.Display : Locator(locator);

    /// <summary>Several places in a source, each once and in order: "3, 7, p. 4".</summary>
    public static string Places(ImmutableArray<Locator> locators) =>
        string.Join(", ", locators.Order(LocatorOrder.Instance).Select(Place).Distinct());

    /// <summary>A place in a source, short: "¶ 51", "p. 4".</summary>
    public static string Locator(Locator locator) =>
        locator.Paragraph is { Value: var paragraphs } ? $"{(paragraphs.IsSeveral ? "¶¶" : "¶")}{paragraphs.Display}"
        : locator.Page is { } page ? $"{(IsSeveral(page) ? "pp." : "p.")} {page.Value}"
        : locator.Timestamp is { } time ? time.Value
        : $"{(IsSeveral(locator.Section!) ? "§§" : "§")} {locator.Section!.Value}";

    /// <summary>The same in full words, as read aloud.</summary>
    public static string LocatorInWords(Locator locator) =>
        locator.Paragraph is { Value: var paragraphs } ? $"{(paragraphs.IsSeveral ? "paragraphs" : "paragraph")} {paragraphs.Display}"
        : locator.Page is { } page ? $"{(IsSeveral(page) ? "pages" : "page")} {page.Value}"
        : locator.Timestamp is { } time ? $"at {time.Value}"
        : $"{(IsSeveral(locator.Section!) ? "sections" : "section")} {locator.Section!.Value}";

    /// <summary>Whether it is a range or a list of numbers: "12–13", "4, 7", "31f.".</summary>
    private static bool IsSeveral(Prose place) => PlaceNumbers.Parse(place.Value) is { IsSeveral: true };

    /// <summary>"1 reply", "2 replies", "no replies".</summary>
    public static string Count(int count, string one, string many) => count switch
    {
        0 => $"no {many}",
        1 => $"1 {one}",
        _ => $"{count} {many}",
    };

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items, string conjunction = "and") => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {conjunction} {items[^1]}",
    };

    /// <summary>With a capital first letter, for the start of a sentence.</summary>
    public static string Capitalized(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
