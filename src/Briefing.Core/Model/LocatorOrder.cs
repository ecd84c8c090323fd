using System.Text.RegularExpressions;

namespace Briefing.Model;

/// <summary>
/// The order of places in a source: paragraphs, then pages, times and sections, by their numbers: p. 9 before p. 10, and
/// Roman pages, which are those of a preface, before all others.
/// </summary>
internal sealed partial class LocatorOrder : IComparer<Locator>
{
    private LocatorOrder()
    {
    }

    public static LocatorOrder Instance { get; } = new();

    public int Compare(Locator? x, Locator? y) => Key(x!).CompareTo(Key(y!));

    private static (int Paragraph, int End, int Kind, OrdinalText Page, OrdinalText Time, OrdinalText Section) Key(Locator place) =>
    (
        place.Paragraph?.Value.First ?? int.MaxValue,
        place.Paragraph?.Value.Last ?? int.MaxValue,
        place.Page is not null ? 0 : place.Timestamp is not null ? 1 : 2,
        new(SortKey(place.Page)),
        new(SortKey(place.Timestamp)),
        new(SortKey(place.Section))
    );

    /// <summary>Of a text that is not all numbers, with every number in ten digits.</summary>
    private static string SortKey(Prose? place) => place is null ? ""
        : PlaceNumbers.Parse(place.Value)?.SortKey ?? Number.Replace(place.Value, number => number.Value.PadLeft(10, '0'));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number { get; }

    private readonly record struct OrdinalText(string Text) : IComparable<OrdinalText>
    {
        public int CompareTo(OrdinalText other) => string.CompareOrdinal(Text, other.Text);
    }
}
