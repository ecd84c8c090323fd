using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Citations of one source in a row that are printed as one: a place, or consecutive paragraphs.</summary>
internal sealed record CitationRun(Citation First, Locator Place)
{
    /// <summary>Marks a source that was written after the watershed.</summary>
    public const string LaterSign = "†";

    /// <summary>Grouped by source in the order of first mention, each place once, paragraphs in ascending order.</summary>
    public static ImmutableArray<CitationRun> Of(PhraseBook words, ImmutableArray<Citation> citations)
    {
        var runs = ImmutableArray.CreateBuilder<CitationRun>();
        foreach (var source in citations.GroupBy(c => c.Source.Value))
        {
            var start = runs.Count;
            var places = source
                .SelectMany(citation => citation.Locator.ByRange().Select(place => new CitationRun(citation, place)))
                .DistinctBy(run => words.Locator(run.Place))
                .OrderBy(run => run.Place, LocatorOrder.Instance);
            foreach (var run in places)
            {
                if (runs.Count > start && runs[^1].Joined(run.Place) is { } longer)
                    runs[^1] = longer;
                else
                    runs.Add(run);
            }
        }

        return runs.ToImmutable();
    }

    /// <param name="withLabel">Whether the source is named, and signed if it was written after the watershed.</param>
    public Inline.Citation Mark(PhraseBook words, Source source, bool withLabel, Watershed? watershed)
    {
        var place = Unbroken(words.Place(Place));
        var inWords = Unbroken(words.LocatorInWords(Place));
        var isLater = source.StampAgainst(watershed) == Stamp.After;
        var label = withLabel ? $"{source.Label.Value}{(isLater ? LaterSign : "")} {place}" : place;
        return new(Anchors.Of(source), label.Replace(' ', '\u00a0'), $"{source.Label.Value}{(isLater ? words[PhraseKey.AloudLater] : "")}{words[PhraseKey.Comma]}{inWords}")
        {
            Place = inWords,
            IsWhole = withLabel,
            Keys = KeysOf(words),
        };
    }

    private ImmutableArray<string> KeysOf(PhraseBook words) => Place.Paragraph is { } paragraphs
        ? [.. paragraphs.Value.Numbers.Select(number => $"{number}")]
        : [words.Place(Place)];

    /// <returns>With the next range of paragraphs; <c>null</c> if it does not follow.</returns>
    private CitationRun? Joined(Locator next) =>
        Place.Paragraph is { Value.Ranges: [var one] } && next.Paragraph is { Value.Ranges: [var other] } && other.First <= one.Last + 1
            ? this with
            {
                Place = Place with
                {
                    Paragraph = Place.Paragraph with { Value = ParagraphNumbers.Of(one.First, Math.Max(one.Last, other.Last)) },
                },
            }
            : null;

    /// <summary>A range of paragraphs stays on one line.</summary>
    private string Unbroken(string place) =>
        Place.Paragraph is null ? place : place.Replace("–", "\u2060–\u2060", StringComparison.Ordinal);
}
