namespace Briefing.Load.Scalars;

/// <summary>Places in a source: paragraphs, pages, sections, times.</summary>
internal static class Places
{
    /// <summary>Numbers of paragraphs: "36", "36-37", "3, 7-9".</summary>
    public static ParagraphNumbers? Paragraphs(string text) => ParagraphNumbers.Parse(TidyText.OfParagraphs(text));

    /// <param name="key">The key of the value.</param>
    public static Diagnostic? CheckParagraphs(string key, Located<string> word)
    {
        var numbers = TidyText.OfParagraphs(word.Value);
        return ParagraphNumbers.CountIn(numbers) is not { } count ? Problems.NotACount(word.At, key, word.Value, OnlyNumber(word.Value))
            : CheckRanges(word.At, numbers) is { } reversed ? reversed
            : count > ParagraphNumbers.Most ? Problems.TooManyParagraphs(word.At, count, ParagraphNumbers.Most)
            : null;
    }

    /// <summary>Times in a recording: <c>4:05</c>, <c>1:04:05</c>, <c>10:05–10:40</c>.</summary>
    public static Diagnostic? CheckTimes(Located<string> word) =>
        PlaceNumbers.Parse(word.Value)?.Ranges is { } ranges && ranges.All(range => range is { First.Kind: PlaceNumberKind.Time, IsOpen: false })
            ? CheckRanges(word.At, word.Value)
            : Problems.NotATimestamp(word.At, word.Value, Time(word.Value));

    /// <summary>A page or a section, which may also be a name; a range ends after it begins.</summary>
    public static Diagnostic? Check(Located<string> word) => CheckRanges(word.At, word.Value);

    /// <summary>For "par. 7" and "seventh (7)"; <c>null</c> if there are several numbers, or a part of one.</summary>
    private static string? OnlyNumber(string text)
    {
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        var number = digits < 0 ? "" : string.Concat(text[digits..].TakeWhile(char.IsAsciiDigit));
        return number.Length > 0 && number.Length == text.Count(char.IsDigit) && Paragraphs(number) is not null
            && !text.AsSpan().ContainsAny("-+,/") ? number : null;
    }

    /// <summary>For "4.05" and "1h04m05s".</summary>
    private static string? Time(string text)
    {
        var parts = text.Trim().TrimEnd('s').Split('.', 'h', 'm', '\'');
        return parts.Length is 2 or 3 && parts.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit)) && parts.Skip(1).All(part => part.Length == 2)
            && string.Join(':', parts) is var time && PlaceNumbers.Parse(time)?.Ranges is [{ First.Kind: PlaceNumberKind.Time }]
                ? time
                : null;
    }

    private static Fix? Turned(TextSpan at, string first, string last)
    {
        foreach (var dash in (ReadOnlySpan<char>)['-', '–'])
        {
            if (at.Of($"{first}{dash}{last}") is { Length: var length } written && length == first.Length + 1 + last.Length)
                return Fix.Replace(written, $"{last}{dash}{first}", isCertain: false);
        }

        return null;
    }

    private static Diagnostic? CheckRanges(TextSpan at, string text) =>
        PlaceNumbers.Parse(text)?.Ranges.FirstOrDefault(range => range.IsReversed) is { } reversed
            ? Problems.RangeReversed(at, reversed.First.Text, reversed.Last.Text, Turned(at, reversed.First.Text, reversed.Last.Text))
            : null;
}
