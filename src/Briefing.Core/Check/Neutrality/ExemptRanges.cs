using Briefing.Typography;

namespace Briefing.Check.Neutrality;

/// <summary>The ranges of a text that are not the editors' words: quotations and link addresses.</summary>
internal static class ExemptRanges
{
    /// <summary>Ranges of the text as readers see it.</summary>
    public static IEnumerable<Range> In(Prose text) => [.. Quotations(text.Plain), .. Addresses(text)];

    /// <summary>With the mark before them.</summary>
    private static IEnumerable<Range> Quotations(string text) =>
        PairedMarks.In(text).Select(range => (range.Start.Value - 1)..range.End);

    /// <summary>Links whose text is their own address.</summary>
    private static IEnumerable<Range> Addresses(Prose text)
    {
        foreach (var link in text.Links)
        {
            var at = text.Plain.IndexOf(link.Address, StringComparison.Ordinal);
            if (at >= 0)
                yield return at..(at + link.Address.Length);
        }
    }
}
