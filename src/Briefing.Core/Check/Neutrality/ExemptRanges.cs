namespace Briefing.Check.Neutrality;

/// <summary>The ranges of a text that are not the editors' words: quotations and link addresses.</summary>
internal static class ExemptRanges
{
    /// <summary>Ranges of the text as readers see it.</summary>
    public static IEnumerable<Range> In(Prose text) => [.. Quotations(text.Plain), .. Addresses(text)];

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

    /// <summary>From the opening mark to the closing mark. A mark that is never closed opens no quotation.</summary>
    private static IEnumerable<Range> Quotations(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (EndOf(text, at) is not { } end)
                continue;

            yield return at..end;
            at = end;
        }
    }

    private static int? EndOf(string text, int at)
    {
        var end = text[at] switch
        {
            '“' => text.IndexOf('”', at + 1),
            '„' => text.IndexOfAny(['“', '”'], at + 1),
            '«' => text.IndexOf('»', at + 1),
            '「' => text.IndexOf('」', at + 1),
            '"' => text.IndexOf('"', at + 1),
            '‘' => EndOfSingle(text, at + 1),
            _ => -1,
        };
        return end < 0 ? null : end;
    }

    // The closing mark doubles as the apostrophe, which it is inside a word.
    private static int EndOfSingle(string text, int from)
    {
        for (var end = text.IndexOf('’', from); end >= 0; end = text.IndexOf('’', end + 1))
        {
            if (end + 1 == text.Length || !char.IsLetter(text[end + 1]))
                return end;
        }

        return -1;
    }
}
