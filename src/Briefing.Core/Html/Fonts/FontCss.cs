using Briefing.Styles;

namespace Briefing.Html.Fonts;

/// <summary>
/// The part of the style sheet that has the fonts of the design, so that the page looks the same on every machine: of each
/// face the characters of the page.
/// </summary>
internal sealed class FontCss
{
    // For characters that no face has, and where a reader lets no page choose its fonts.
    private const string SerifOfReader =
        "Charter,\"Bitstream Charter\",\"Iowan Old Style\",\"Palatino Linotype\",Georgia,\"Noto Serif\",\"DejaVu Serif\",serif";

    private const string SansOfReader =
        "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif";

    private readonly ImmutableArray<Style> _textStyles;
    private readonly ImmutableArray<Style> _headStyles;
    private readonly List<WebFamily> _families = [];

    private FontCss(string content, string style, string data)
    {
        var all = PageCharacters.Of(content, style, data);
        var emphasis = new EmphasisUse(content, style);
        _textStyles = Styles(all, emphasis.ItalicText, emphasis.HasBoldText, emphasis.HasBoldItalicText);
        _headStyles = Styles(all, emphasis.ItalicHeads, hasBold: true, emphasis.HasBoldItalicHeads);
    }

    /// <param name="italic">Most pages slant little.</param>
    private static ImmutableArray<Style> Styles(int[] all, StringBuilder italic, bool hasBold, bool hasBoldItalic) =>
    [
        new(IsBold: false, IsItalic: false, all),
        new(IsBold: false, IsItalic: true, italic.Length == 0 ? [] : PageCharacters.Shown(italic.ToString())),
        .. hasBold ? (Style[])[new(IsBold: true, IsItalic: false, all)] : [],
        .. hasBoldItalic ? (Style[])[new(IsBold: true, IsItalic: true, PageCharacters.Shown(italic.ToString()))] : [],
    ];

    /// <summary>A style of a family, and the characters of the page that have it.</summary>
    private sealed record Style(bool IsBold, bool IsItalic, int[] Characters);

    /// <param name="content">The markup of the page.</param>
    /// <param name="style">The rest of the style sheet.</param>
    /// <param name="data">From which the script makes text, in JSON.</param>
    public static string Css(Design design, string content, string style, string data) =>
        new FontCss(content, style, data).Css(design);

    private string Css(Design design)
    {
        FamilyAt(0, design.Text, "Briefing Text");
        FamilyAt(0, design.Headings, "Briefing Heads");
        var (text, heads) = (Names(design.Text, _textStyles, SerifOfReader), Names(design.Headings, _headStyles, SansOfReader));
        return $"{string.Concat(_families.SelectMany(family => family.Rules))}:root{{--text:{text};--heads:{heads}}}\n";
    }

    /// <summary>A family and its fallbacks, in the order in which a PDF looks for a character.</summary>
    private string Names(Family family, ImmutableArray<Style> styles, string ofReader)
    {
        var names = new List<string>();
        var missing = styles.Select(style => style.Characters).ToArray();
        for (var place = 0; place < family.Regular.Count && missing.Any(characters => characters.Length > 0); place++)
        {
            var web = FamilyAt(place, family, $"Briefing {_families.Count + 1}");
            names.Add(web.Name);
            for (var i = 0; i < missing.Length; i++)
            {
                var (isBold, isItalic) = (styles[i].IsBold, styles[i].IsItalic);
                var face = family.Faces(isBold, isItalic)[place];
                var had = missing[i].ToLookup(character => face.AllowsSubsets && face.GlyphOf(character) != 0);
                web.Take(had[true], face, isBold, isItalic);
                missing[i] = [.. had[false].Where(character => !IsSpace(character))];
            }
        }

        return string.Join(',', [.. names, ofReader]);
    }

    /// <summary>A browser knows the width of a space that the face lacks.</summary>
    private static bool IsSpace(int character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;

    /// <summary>One family can have several places: the text's is a fallback of the headings', for example.</summary>
    private WebFamily FamilyAt(int place, Family family, string newName)
    {
        var known = _families.Find(other => other.IsAt(family, place));
        if (known is null)
            _families.Add(known = new(newName, family, place));

        return known;
    }
}
