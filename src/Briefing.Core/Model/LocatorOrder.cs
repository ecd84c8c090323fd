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

    private static (int Paragraph, int Kind, int Seconds, OrdinalText Page, OrdinalText Section) Key(Locator place) =>
    (
        place.Paragraph?.Value ?? int.MaxValue,
        place.Page is not null ? 0 : place.Timestamp is not null ? 1 : 2,
        place.Timestamp is { } time ? Seconds(time.Value) : 0,
        new(place.Page is { } page ? PageKey(page.Value) : ""),
        new(Padded(place.Section?.Value ?? ""))
    );

    private static string PageKey(string page) =>
        RomanNumber.Match(page) is { Length: > 0, Value: var roman } ? $" {ValueOf(roman):D9}{page[roman.Length..]}" : Padded(page);

    /// <summary>With every number in ten digits, so that texts are in the order of their numbers.</summary>
    private static string Padded(string text) => Number.Replace(text, number => number.Value.PadLeft(10, '0'));

    private static int ValueOf(string roman)
    {
        var digits = roman.Select(letter => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 }).ToArray();
        return digits.Select((digit, i) => i + 1 < digits.Length && digits[i + 1] > digit ? -digit : digit).Sum();
    }

    private static int Seconds(string time) =>
        time.Split(':').Aggregate(0, (sum, part) => (60 * sum) + int.Parse(part, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^[ivxlc]+\b")]
    private static partial Regex RomanNumber { get; }

    private readonly record struct OrdinalText(string Text) : IComparable<OrdinalText>
    {
        public int CompareTo(OrdinalText other) => string.CompareOrdinal(Text, other.Text);
    }
}
