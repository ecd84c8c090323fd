using System.Text.RegularExpressions;
using Briefing.Typography;

namespace Briefing.Load.Scalars;

/// <summary>A text without the signs that the page adds itself: <c>p. 31-33</c> is printed as <c>pp. 31–33</c>.</summary>
/// <param name="Offsets">For each character its offset in the text as written.</param>
internal readonly partial record struct TidyText(string Text, ImmutableArray<int> Offsets)
{
    /// <summary>The numbers of paragraphs without "¶" or "para." before them.</summary>
    public static string OfParagraphs(string written) => written[ParagraphSign.Match(written).Length..];

    /// <summary>A page or pages without "p.", with an en dash in a range.</summary>
    public static TidyText OfPage(string written) => WithRanges(written, PageWord.Match(written).Length);

    /// <summary>A section without "§".</summary>
    public static TidyText OfSection(string written) => WithRanges(written, SectionSign.Match(written).Length);

    /// <summary>A time or several, with an en dash in a range.</summary>
    public static TidyText OfTimes(string written) => WithRanges(written, 0);

    /// <summary>A quotation without the marks around it.</summary>
    public static TidyText OfQuotation(string written)
    {
        var (start, length) = PairedMarks.Enclose(written) ? (1, written.Length - 2) : (0, written.Length);
        return new(written.Substring(start, length), [.. Enumerable.Range(start, length)]);
    }

    /// <summary>A DOI without the address of its resolver; in an address, signs may be percent-encoded.</summary>
    public static TidyText OfDoi(string written)
    {
        var address = DoiAddress.Match(written).Length;
        var start = address > 0 ? address : DoiWord.Match(written).Length;
        var kept = new List<(int Offset, char Character)>();
        for (var i = start; i < written.Length; i++)
        {
            var code = address > 0 ? EncodedAt(written, i) : null;
            kept.Add((i, code ?? written[i]));
            if (code is not null)
                i += 2;
        }

        return Of(kept);
    }

    /// <summary>An ISBN without the word before it.</summary>
    public static TidyText OfIsbn(string written)
    {
        var start = IsbnWord.Match(written).Length;
        return new(written[start..], [.. Enumerable.Range(start, written.Length - start)]);
    }

    /// <returns>A printable sign of ASCII; <c>null</c> if none is percent-encoded there.</returns>
    private static char? EncodedAt(string written, int at) =>
        written[at] == '%'
        && at + 2 < written.Length
        && byte.TryParse(written.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code is > 0x20 and < 0x7f
            ? (char)code
            : null;

    private static TidyText Of(List<(int Offset, char Character)> kept) =>
        new(string.Concat(kept.Select(one => one.Character)), [.. kept.Select(one => one.Offset)]);

    /// <summary>With en dashes in ranges, but not in a title that has numbers in it.</summary>
    private static TidyText WithRanges(string written, int start)
    {
        var text = written[start..];
        return PlaceNumbers.Parse(text) is { } numbers
            ? Of([.. numbers.Tidied(text).Select(one => (start + one.Offset, one.Character))])
            : new(text, [.. Enumerable.Range(start, text.Length)]);
    }

    [GeneratedRegex(@"^(?:pp?(?:\.\s*|\s+)|pages?\s+)(?=\d|[ivxlc]+\b)|^pp?(?=\d)", RegexOptions.IgnoreCase)]
    private static partial Regex PageWord { get; }

    [GeneratedRegex(@"^(?:§+\s*|sec(?:tions?|ts?|s)?\.?\s+(?=\d))", RegexOptions.IgnoreCase)]
    private static partial Regex SectionSign { get; }

    [GeneratedRegex(@"^(?:¶+\s*|para(?:graph)?s?\.?\s+(?=\d))", RegexOptions.IgnoreCase)]
    private static partial Regex ParagraphSign { get; }

    [GeneratedRegex(@"^https?://(?:dx\.|www\.)?doi\.org/", RegexOptions.IgnoreCase)]
    private static partial Regex DoiAddress { get; }

    [GeneratedRegex(@"^doi(?::\s*|\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex DoiWord { get; }

    [GeneratedRegex(@"^isbn(?:-1[03])?(?::\s*|\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex IsbnWord { get; }
}
