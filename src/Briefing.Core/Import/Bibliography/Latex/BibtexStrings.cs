using System.Collections.Frozen;

namespace Briefing.Import.Bibliography.Latex;

/// <summary>Words that biblatex has names for, to print them in the language of the text; here in English.</summary>
internal static class BibtexStrings
{
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>
    {
        ["newseries"] = "new series",
        ["oldseries"] = "old series",
        ["jourser"] = "series",
        ["reviewof"] = "review of",
        ["selfpub"] = "self-published",
        ["inpreparation"] = "in preparation",
        ["submitted"] = "submitted",
        ["forthcoming"] = "forthcoming",
        ["inpress"] = "in press",
        ["prepublished"] = "prepublished",
        ["patent"] = "Patent",
        ["patentde"] = "German patent",
        ["patenteu"] = "European patent",
        ["patentfr"] = "French patent",
        ["patentuk"] = "British patent",
        ["patentus"] = "U.S. patent",
        ["patreq"] = "Patent request",
        ["patreqde"] = "German patent request",
        ["patreqeu"] = "European patent request",
        ["patreqfr"] = "French patent request",
        ["patrequk"] = "British patent request",
        ["patrequs"] = "U.S. patent request",
        ["countryde"] = "Germany",
        ["countryep"] = "European Union",
        ["countryeu"] = "European Union",
        ["countryfr"] = "France",
        ["countryuk"] = "United Kingdom",
        ["countryus"] = "United States of America",
    }.ToFrozenDictionary();

    /// <returns>The text itself if it is no such name.</returns>
    public static string Of(string text) => s_words.GetValueOrDefault(text, text);

    /// <summary>A number alone counts the series of a journal.</summary>
    public static string Series(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? $"{Ordinals.Of(number)} series"
            : Of(text);
}
