using Briefing.Text;

namespace Briefing.Check.Neutrality;

/// <summary>The stretches of a text that are not the editors' words: quotations, and addresses of links.</summary>
internal static class Exempt
{
    /// <summary>Of the words that a reader sees.</summary>
    public static IEnumerable<Range> In(Prose text) => [.. Quotations(text.Plain), .. Addresses(text)];

    /// <summary>Addresses of links that are printed as their words.</summary>
    private static IEnumerable<Range> Addresses(Prose text)
    {
        foreach (var link in text.Links)
        {
            var at = text.Plain.IndexOf(link.Address, StringComparison.Ordinal);
            if (at >= 0)
                yield return at..(at + link.Address.Length);
        }
    }

    /// <summary>Each from its opening mark to its end. A mark that is never closed opens nothing.</summary>
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
            '"' => text.IndexOf('"', at + 1),
            '‘' => EndOfSingle(text, at + 1),
            _ => -1,
        };
        return end < 0 ? null : end;
    }

    // The closing mark is also the apostrophe: within a word it is that.
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
