namespace Briefing.Model;

/// <summary>The paragraphs that a citation names, in ascending order: 7, or 36–37, or 3 and 7–9.</summary>
internal sealed class ParagraphNumbers : IEquatable<ParagraphNumbers>
{
    /// <summary>How many a citation may name: among more, nobody would find the place.</summary>
    public const int Most = 50;

    private ParagraphNumbers(ImmutableArray<(int First, int Last)> ranges) => Ranges = ranges;

    /// <summary>What stands for a text that cannot be read.</summary>
    public static ParagraphNumbers None { get; } = new([]);

    /// <summary>With a gap between any two.</summary>
    public ImmutableArray<(int First, int Last)> Ranges { get; }

    public int First => Ranges.IsEmpty ? 0 : Ranges[0].First;

    public int Last => Ranges.IsEmpty ? 0 : Ranges[^1].Last;

    public bool IsSeveral => First != Last;

    public IEnumerable<int> Numbers => Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    /// <summary>As printed: "3, 7–9".</summary>
    public string Display => Joined('–');

    public static ParagraphNumbers Of(int first, int last) => new([(first, last)]);

    /// <returns><c>null</c> if they are no numbers from 1, if a range ends before it begins, or if they are too many.</returns>
    public static ParagraphNumbers? Parse(string text)
    {
        if (Written(text) is not { } written || written.Any(range => range.Last < range.First) || Count(written) > Most)
            return null;

        var ranges = new List<(int First, int Last)>();
        foreach (var (first, last) in written.Order())
        {
            if (ranges is [.., var before] && first <= before.Last + 1)
                ranges[^1] = (before.First, Math.Max(before.Last, last));
            else
                ranges.Add((first, last));
        }

        return new([.. ranges]);
    }

    /// <summary>How many a text names; <c>null</c> if they are no numbers from 1.</summary>
    public static long? CountIn(string text) => Written(text) is { } ranges ? Count(ranges) : null;

    public bool Contains(int number) => Ranges.Any(range => range.First <= number && number <= range.Last);

    public bool Equals(ParagraphNumbers? other) => other is not null && Ranges.SequenceEqual(other.Ranges);

    public override bool Equals(object? obj) => Equals(obj as ParagraphNumbers);

    public override int GetHashCode() => HashCode.Combine(First, Last, Ranges.Length);

    /// <summary>As in a file: "3, 7-9".</summary>
    public override string ToString() => Joined('-');

    private static ImmutableArray<(int First, int Last)>? Written(string text) =>
        PlaceNumbers.Parse(text)?.Ranges is { } ranges && ranges.All(IsCount)
            ? [.. ranges.Select(range => (range.First.Parts[0], range.Last.Parts[0]))]
            : null;

    private static bool IsCount(PlaceRange range) => !range.IsOpen && IsCount(range.First) && IsCount(range.Last);

    private static bool IsCount(PlaceNumber number) =>
        number is { Kind: PlaceNumberKind.Arabic, Parts: [> 0], Letter: "" } && char.IsAsciiDigit(number.Text[^1]);

    private static long Count(ImmutableArray<(int First, int Last)> ranges) => ranges.Sum(range => (long)range.Last - range.First + 1);

    private string Joined(char dash) => string.Join(
        ", ", Ranges.Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}{dash}{range.Last}"));
}
