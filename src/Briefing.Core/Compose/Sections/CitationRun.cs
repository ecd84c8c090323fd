using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>Citations of one source in a row that are printed as one: a place, or consecutive paragraphs.</summary>
internal sealed record CitationRun(Citation First, Citation Last)
{
    /// <summary>Marks a source that was written after the watershed.</summary>
    public const string LaterSign = "†";

    /// <summary>Grouped by source in the order of first mention, each place once, paragraphs in ascending order.</summary>
    public static ImmutableArray<CitationRun> Of(ImmutableArray<Citation> citations)
    {
        var runs = ImmutableArray.CreateBuilder<CitationRun>();
        foreach (var source in citations.GroupBy(c => c.Source.Value))
        {
            var start = runs.Count;
            var places = source.DistinctBy(c => Terms.Locator(c.Locator)).OrderBy(c => c.Locator, LocatorOrder.Instance);
            foreach (var citation in places)
            {
                if (runs.Count > start && Follows(runs[^1].Last, citation))
                    runs[^1] = runs[^1] with { Last = citation };
                else
                    runs.Add(new(citation, citation));
            }
        }

        return runs.ToImmutable();
    }

    /// <param name="withLabel">Whether the source is named, and signed if it was written after the watershed.</param>
    public Inline.Citation Mark(Source source, bool withLabel, Watershed? watershed)
    {
        var place = Words(Terms.Place);
        var inWords = Words(Terms.LocatorInWords);
        var isLater = source.StampAgainst(watershed) == Stamp.After;
        var label = withLabel ? $"{source.Label.Value}{(isLater ? LaterSign : "")} {place}" : place;
        return new(Anchors.Of(source), label.Replace(' ', '\u00a0'), $"{source.Label.Value}{(isLater ? " (after)" : "")}, {inWords}")
        {
            Place = inWords,
            IsWhole = withLabel,
            Keys = Keys,
        };
    }

    private ImmutableArray<string> Keys => First.Locator.Paragraph is { } first && Last.Locator.Paragraph is { } last
        ? [.. Enumerable.Range(first.Value, last.Value - first.Value + 1).Select(number => $"{number}")]
        : [Terms.Place(First.Locator)];

    private static bool Follows(Citation one, Citation next) =>
        one.Locator.Paragraph is { } first && next.Locator.Paragraph is { } second && second.Value == first.Value + 1;

    private string Words(Func<Locator, string> words) =>
        ReferenceEquals(First, Last) ? words(First.Locator) : $"{words(First.Locator)}\u2060–\u2060{Last.Locator.Paragraph!.Value}";
}
