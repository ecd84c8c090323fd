using System.Text.RegularExpressions;

namespace Briefing.Model;

/// <summary>
/// The numbers in a place as people write them: "31-33, 40", "xii–xiv", "3.1 and 3.4", "10:05–10:40", "31ff." Everything that
/// asks what is in a place asks here.
/// </summary>
internal sealed partial record PlaceNumbers(ImmutableArray<PlaceRange> Ranges)
{
    private const char EnDash = '–';

    private const string Number =
        @"(?:[0-9]{1,3}(?::[0-5][0-9]){1,2}|[0-9]+(?:\.[0-9]+)*(?:\.|[a-eg-z]\b)?|[ivxlc]+|[IVXLC]+)";

    /// <summary>Whether there is more than one number, or one that goes on.</summary>
    public bool IsSeveral => Ranges is not [{ IsSingle: true }];

    public string SortKey => string.Join(',', Ranges.Select(range => $"{range.First.SortKey}-{range.Last.SortKey}"));

    /// <returns><c>null</c> if there is anything else in the text than numbers: it is the title of a section, say.</returns>
    public static PlaceNumbers? Parse(string text)
    {
        var ranges = ImmutableArray.CreateBuilder<PlaceRange>();
        var start = 0;
        foreach (Match separator in Separator.Matches(text))
        {
            if (!Add(ranges, text, start..separator.Index))
                return null;

            start = separator.Index + separator.Length;
        }

        return Add(ranges, text, start..text.Length) ? new(ranges.ToImmutable()) : null;
    }

    /// <summary>The offsets of the characters to print, each with the character: ranges have an en dash without spaces.</summary>
    public IEnumerable<(int Offset, char Character)> Tidied(string text)
    {
        var dashes = Ranges.Select(range => range.Dash.GetOffsetAndLength(text.Length)).Where(dash => dash.Length > 0)
            .ToDictionary(dash => dash.Offset, dash => dash.Length);
        for (var i = 0; i < text.Length; i++)
        {
            yield return (i, dashes.ContainsKey(i) ? EnDash : text[i]);
            if (dashes.TryGetValue(i, out var length))
                i += length - 1;
        }
    }

    private static bool Add(ImmutableArray<PlaceRange>.Builder ranges, string text, Range part)
    {
        var (offset, length) = part.GetOffsetAndLength(text.Length);
        if (Item.Match(text.Substring(offset, length)) is not { Success: true } item || NumberOf(item.Groups["first"].Value) is not { } first)
            return false;

        var isOpen = item.Groups["more"].Success;
        if (!item.Groups["last"].Success)
        {
            ranges.Add(new(first, first, ..0, isOpen));
            return true;
        }

        // "A-3" and "I-3" are the names of pages.
        if (NumberOf(item.Groups["last"].Value) is not { } last || last.Kind != first.Kind)
            return false;

        var dash = item.Groups["dash"];
        ranges.Add(new(first, last.After(first), (offset + dash.Index)..(offset + dash.Index + dash.Length), isOpen));
        return true;
    }

    /// <returns><c>null</c> for a number that no text is long enough for.</returns>
    private static PlaceNumber? NumberOf(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal))
        {
            var seconds = text.Split(':').Aggregate(0, (sum, part) => (60 * sum) + int.Parse(part, CultureInfo.InvariantCulture));
            return new(text, PlaceNumberKind.Time, [seconds], "");
        }

        if (!char.IsAsciiDigit(text[0]))
            return new(text, PlaceNumberKind.Roman, [ValueOf(text)], "");

        var letter = char.IsAsciiLetter(text[^1]) ? text[^1..] : "";
        var parts = text[..(text.Length - letter.Length)].Split('.', StringSplitOptions.RemoveEmptyEntries);
        return parts.All(part => part.Length < 10)
            ? new(text, PlaceNumberKind.Arabic, [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))], letter)
            : null;
    }

    private static int ValueOf(string roman)
    {
        var digits = roman.Select(letter => char.ToLowerInvariant(letter) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 })
            .ToArray();
        return digits.Select((digit, i) => i + 1 < digits.Length && digits[i + 1] > digit ? -digit : digit).Sum();
    }

    [GeneratedRegex(@"\s*(?:[,;](?:\s*(?:and\s|&))?|&|(?<=\s)and(?=\s))\s*")]
    private static partial Regex Separator { get; }

    [GeneratedRegex($@"^(?<first>{Number})(?:(?<dash>\s*[-‐‑‒–—−]\s*)(?<last>{Number}))?(?<more>\s*ff?\.?)?\z")]
    private static partial Regex Item { get; }
}
