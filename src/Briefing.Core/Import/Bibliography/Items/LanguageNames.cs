using System.Collections.Frozen;
using Briefing.Load.Scalars;

namespace Briefing.Import.Bibliography.Items;

/// <summary>Languages in bibliographies: BCP 47 tags, English names, and the names of LaTeX's babel and polyglossia.</summary>
internal static class LanguageNames
{
    // A name, then its tag.
    private const string Pairs =
        "acadian fr-CA afrikaans af albanian sq american en-US amharic am ancientgreek grc arabic ar armenian hy asturian ast "
        + "australian en-AU austrian de-AT azerbaijani az bahasa id bahasai id bahasam ms basque eu belarusian be belorussian be "
        + "bengali bn bokmal nb bosnian bs brazil pt-BR brazilian pt-BR breton br british en-GB bulgarian bg burmese my "
        + "canadian en-CA canadien fr-CA castilian es catalan ca chinese zh coptic cop croatian hr czech cs danish da deutsch de "
        + "divehi dv dutch nl dutchbelgian nl-BE english en espanol es español es esperanto eo estonian et ethiopic am farsi fa "
        + "filipino fil finnish fi francais fr français fr french fr friulan fur friulian fur galician gl georgian ka german de "
        + "germanb de greek el hebrew he hindi hi hungarian hu icelandic is indon id indonesian id interlingua ia irish ga "
        + "italian it japanese ja kannada kn kazakh kk khmer km korean ko kurdish ku kurmanji kmr lao lo latin la latvian lv "
        + "lithuanian lt lowersorbian dsb luxembourgish lb macedonian mk magyar hu malay ms malayalam ml marathi mr melayu ms "
        + "mexican es-MX meyalu ms mongolian mn naustrian de-AT nepali ne newzealand en-NZ ngerman de norsk nb norwegian no "
        + "nswissgerman de-CH nynorsk nn occitan oc odia or oriya or persian fa piedmontese pms polish pl polutonikogreek el "
        + "polytonicgreek el portuges pt portuguese pt portugues pt português pt punjabi pa romanian ro romansh rm russian ru "
        + "samin se sami se sanskrit sa scottish gd scots gd serbian sr serbianc sr-Cyrl slovak sk slovene sl slovenian sl "
        + "somali so sorbian hsb spanish es spanishmx es-MX swahili sw swedish sv swiss de-CH swissgerman de-CH syriac syr "
        + "tagalog tl tamil ta tatar tt telugu te thai th tibetan bo turkish tr turkmen tk ukenglish en-GB ukrainian uk "
        + "uppersorbian hsb urdu ur usenglish en-US usorbian hsb uyghur ug uzbek uz vietnamese vi welsh cy yiddish yi zulu zu";

    private static readonly FrozenDictionary<string, string> s_tags = Pairs.Split(' ').Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <returns><c>null</c> if it is neither.</returns>
    public static string? TagOf(string name)
    {
        // Biblatex's own names for strings: langgerman.
        var bare = name.StartsWith("lang", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return s_tags.TryGetValue(name, out var tag) || s_tags.TryGetValue(bare, out tag) ? tag : Tag(name.Replace('_', '-'));
    }

    private static string? Tag(string name) =>
        LanguageTags.IsTag(name) ? name : null;
}
