namespace Briefing.Model;

/// <summary>A place in a source, with a quotation of at most fourteen words.</summary>
internal sealed record Citation
{
    public required Located<string> Source { get; init; }

    public required Locator Locator { get; init; }

    /// <summary>Word for word from that place.</summary>
    public Prose? Quote { get; init; }

    /// <summary>The reading adopted if the quotation contains an error, which is then marked [sic].</summary>
    public Prose? Reading { get; init; }

    public required TextSpan At { get; init; }

    /// <summary>Whether both may mean the same words: the same place and, if both quote it, overlapping quotations.</summary>
    public bool Meets(Citation other) => HasPlaceOf(other) && (Quote is null || other.Quote is null || HasWordsOf(other));

    /// <summary>Whether both quote the place, and one quotation contains the other.</summary>
    public bool HasWordsOf(Citation other) =>
        Quote is { } own
        && other.Quote is { } words
        && (own.Plain.Contains(words.Plain, StringComparison.Ordinal) || words.Plain.Contains(own.Plain, StringComparison.Ordinal));

    /// <summary>Whether both cite one passage.</summary>
    public bool HasPlaceOf(Citation other) =>
        PlaceAt(null) == other.PlaceAt(null)
        && (Locator.Paragraph, other.Locator.Paragraph) switch
        {
            (null, null) => true,
            ({ } own, { } others) => own.Value.Numbers.Any(others.Value.Contains),
            _ => false,
        };

    public IEnumerable<Place> Places => Locator.Paragraph is { } paragraphs
        ? paragraphs.Value.Numbers.Select(number => PlaceAt(number))
        : [PlaceAt(null)];

    private Place PlaceAt(int? paragraph) =>
        new(Source.Value, paragraph, Locator.Page?.Value, Locator.Section?.Value, Locator.Timestamp?.Value);
}
