namespace Briefing.Phrases;

/// <summary>Joints of lists that change with the sound or the script of what follows.</summary>
internal static class Euphony
{
    public static string Of(string language, PhraseKey joint, string template, string next) => (PluralRules.BaseOf(language), joint) switch
    {
        ("es", PhraseKey.ListAnd) when StartsWithI(next) => template.Replace(" y ", " e ", StringComparison.Ordinal),
        ("es", PhraseKey.ListOr) when StartsWithO(next) => template.Replace(" o ", " u ", StringComparison.Ordinal),
        ("he", PhraseKey.ListAnd or PhraseKey.ReferenceAnd) when next.Length > 0 && next[0] is not (>= '\u05d0' and <= '\u05ea') =>
            template.Replace("ו{", "ו־{", StringComparison.Ordinal),
        _ => template,
    };

    /// <summary>Not before "hie" and its like, which sound as y.</summary>
    private static bool StartsWithI(string text) =>
        Starts(text, "i", "í", "hi", "hí") && !Starts(text, "hia", "hie", "ia", "ie", "io");

    /// <summary>The numbers that are spoken so, too.</summary>
    private static bool StartsWithO(string text) => Starts(text, "o", "ó", "ho", "hó", "8") || text is "11";

    private static bool Starts(string text, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
