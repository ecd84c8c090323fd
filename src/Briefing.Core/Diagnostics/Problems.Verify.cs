namespace Briefing.Diagnostics;

/// <content>Citations checked against the texts of their sources.</content>
internal static partial class Problems
{
    private const int MaxPassageLength = 200;
    private const int MaxPlaces = 6;

    public static Diagnostic SourceWithoutText(Located<string> id, string path, string? suggestion) =>
        Error("BRF0501", id.At,
            $"There is no text of {Phrase.Quote(id.Value)} to check citations against.",
            (suggestion is null ? "" : $"Did you mean {Phrase.Quote($"{suggestion}.txt")}? If so, rename the file. ")
            + $"Save the text of the source as {path}.");

    public static Diagnostic TextWithoutSource(TextFile file, string id, string? suggestion) =>
        Warning("BRF0502", TextSpan.StartOf(file), $"There is no source {Phrase.Quote(id)}.",
            (suggestion is null ? "" : $"Did you mean {Phrase.Quote($"{suggestion}.txt")}? If so, rename the file. ")
            + "This text is not used.");

    /// <param name="paragraph">The first that is not there.</param>
    /// <param name="isOne">Whether it is the only one that is cited.</param>
    public static Diagnostic ParagraphBeyondText(
        TextSpan at, int paragraph, bool isOne, string source, int count, ImmutableArray<int> places) =>
        Error("BRF0503", at,
            $"There is no paragraph {paragraph} in {Phrase.Quote(source)}, which has {count}.",
            places.IsEmpty
            ? "Count the non-empty lines of the text, its headings and captions too."
            : PlacesFound(places, isOne));

    public static Diagnostic QuoteElsewhere(
        TextSpan at, string paragraphs, bool isOne, string source, ImmutableArray<int> places, TextSpan first) =>
        Error("BRF0504", at,
            $"The quotation isn't in {(isOne ? "paragraph" : "paragraphs")} {paragraphs} of {Phrase.Quote(source)}.",
            PlacesFound(places, isOne),
            new("it is here", first));

    public static Diagnostic QuoteNowhere(
        Prose quote, string source, int paragraph, string passage, TextSpan nearest) =>
        QuoteUnlikeText(quote, source) with
        {
            Hint = $"Paragraph {paragraph} comes nearest, with what differs in brackets: "
                + $"'{(passage.Length > MaxPassageLength ? $"{passage[..WholeCharacter.Before(passage, MaxPassageLength)]}…" : passage)}'. "
                + "Quote word for word, or remove 'quote' and use your own words.",
            See = new("the nearest words", nearest),
        };

    public static Diagnostic QuoteUnlikeText(Prose quote, string source) =>
        Error("BRF0505", quote.At, NotInText(source),
            "No passage in the text is close to it. Quote word for word, or remove 'quote' and use your own words.");

    public static Diagnostic QuoteAcrossParagraphs(Prose quote, int first, int last, TextSpan start) =>
        Error("BRF0506", quote.At, $"The quotation runs from paragraph {first} into paragraph {last}.",
            "Readers would find only half of it in either. Quote from one paragraph, or cite both, each with its own quotation.",
            new("it begins here", start));

    public static Diagnostic HedgeDropped(string what, TextSpan at, TextSpan hedge) =>
        Warning("BRF0507", at,
            $"The cited text says {Phrase.Quote(hedge.File.Content.Substring(hedge.Start, hedge.Length))}, "
            + $"and the {what} drops this hedge.",
            "Readers would think it more certain than the source does. "
            + (what is "argument" or "reply"
                ? "Add the source's own words of caution under 'hedge', or use them here."
                : "Use the source's own words of caution here."),
            new("the source's hedge", hedge));

    public static Diagnostic TextChanged(Located<string> fingerprint, string source) =>
        Warning("BRF0508", fingerprint.At,
            $"The text of {Phrase.Quote(source)} has changed since it was pinned.",
            "Paragraphs may have moved, and words may have been changed. "
            + "If the new text is the right one, run the command again with --pin.");

    private static string NotInText(string source) => $"The quotation isn't in {Phrase.Quote(source)}.";

    /// <param name="isOne">Whether one number is cited, which the tool can put right.</param>
    private static string PlacesFound(ImmutableArray<int> places, bool isOne) => places.Length switch
    {
        1 => $"The quoted words are in paragraph {places[0]}. "
            + $"Write that number{(isOne ? ", or run the command again with --fix" : "")}.",
        > MaxPlaces => $"The quoted words are in {places.Length} paragraphs. "
            + "Quote more of them, or write the number of the one you mean.",
        _ => $"The quoted words are in paragraphs {string.Join(", ", places.SkipLast(1))} and {places[^1]}. "
            + "Write the number of the one you mean.",
    };
}
