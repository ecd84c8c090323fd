using static Briefing.Phrases.PluralCategory;

namespace Briefing.Phrases;

/// <summary>Which words a language has for a whole number, by the rules of Unicode's CLDR.</summary>
internal static class PluralRules
{
    /// <summary>The category of "3 sides".</summary>
    /// <param name="language">BCP 47 tag. Most languages that are not named here tell one from all others.</param>
    public static PluralCategory Cardinal(string language, int number)
    {
        var (tens, ones) = (number % 100, number % 10);
        return BaseOf(language) switch
        {
            "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "my" or "km" or "yue" => Other,
            "ar" => number is 0 ? Zero : number is 1 ? One : number is 2 ? Two : tens is >= 3 and <= 10 ? Few : tens >= 11 ? Many : Other,
            "he" => number is 1 ? One : number is 2 ? Two : Other,
            "ru" or "uk" or "be" =>
                ones is 1 && tens is not 11 ? One : ones is >= 2 and <= 4 && tens is not (>= 12 and <= 14) ? Few : Many,
            "pl" => number is 1 ? One : ones is >= 2 and <= 4 && tens is not (>= 12 and <= 14) ? Few : Many,
            "cs" or "sk" => number is 1 ? One : number is >= 2 and <= 4 ? Few : Other,
            "hr" or "sr" or "bs" =>
                ones is 1 && tens is not 11 ? One : ones is >= 2 and <= 4 && tens is not (>= 12 and <= 14) ? Few : Other,
            "sl" => tens is 1 ? One : tens is 2 ? Two : tens is 3 or 4 ? Few : Other,
            "lt" => tens is >= 11 and <= 19 || ones is 0 ? Other : ones is 1 ? One : Few,
            "lv" => ones is 0 || tens is >= 11 and <= 19 ? Zero : ones is 1 ? One : Other,
            "ro" => number is 1 ? One : number is 0 || tens is >= 1 and <= 19 ? Few : Other,
            "ga" => number is 1 ? One : number is 2 ? Two : number is >= 3 and <= 6 ? Few : number is >= 7 and <= 10 ? Many : Other,
            "fr" => number is 0 or 1 ? One : IsMillions(number) ? Many : Other,
            "hi" or "fa" or "bn" or "pa" => number is 0 or 1 ? One : Other,
            "pt" => number is 0 or 1 && !IsOf(language, "pt", "PT") || number is 1 ? One : IsMillions(number) ? Many : Other,
            "es" or "it" or "ca" => number is 1 ? One : IsMillions(number) ? Many : Other,
            "is" => ones is 1 && tens is not 11 ? One : Other,
            _ => number is 1 ? One : Other,
        };
    }

    /// <summary>The category of "3rd".</summary>
    /// <inheritdoc cref="Cardinal"/>
    public static PluralCategory Ordinal(string language, int number)
    {
        var (tens, ones) = (number % 100, number % 10);
        return BaseOf(language) switch
        {
            "en" => ones is 1 && tens is not 11 ? One : ones is 2 && tens is not 12 ? Two : ones is 3 && tens is not 13 ? Few : Other,
            "fr" => number is 1 ? One : Other,
            "it" => number is 8 or 11 or 80 or 800 ? Many : Other,
            "uk" => ones is 3 && tens is not 13 ? Few : Other,
            "sv" => ones is 1 or 2 && tens is not (11 or 12) ? One : Other,
            _ => Other,
        };
    }

    /// <summary>The language of a tag, without script and region.</summary>
    public static string BaseOf(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? language : language[..hyphen]).ToLowerInvariant();
    }

    private static bool IsMillions(int number) => number != 0 && number % 1_000_000 == 0;

    private static bool IsOf(string language, string own, string region) =>
        language.Equals($"{own}-{region}", StringComparison.OrdinalIgnoreCase);
}
