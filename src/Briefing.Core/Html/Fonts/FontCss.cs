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

    private static readonly Style s_regular = new(IsBold: false, IsItalic: false);
    private static readonly Style s_italic = new(IsBold: false, IsItalic: true);
    private static readonly Style s_bold = new(IsBold: true, IsItalic: false);
    private static readonly Style s_boldItalic = new(IsBold: true, IsItalic: true);

    private readonly int[] _characters;
    private readonly ImmutableArray<Style> _textStyles;
    private readonly ImmutableArray<Style> _headStyles;
    private readonly List<WebFamily> _families = [];

    private FontCss(string content, string style, string data)
    {
        _characters = PageCharacters.Of(content, style, data);
        var emphasis = new EmphasisUse(content, style);
        _textStyles =
        [
            s_regular, s_italic, .. Only(s_bold, emphasis.HasBoldText), .. Only(s_boldItalic, emphasis.HasBoldItalicText),
        ];
        _headStyles = [s_regular, s_italic, s_bold, .. Only(s_boldItalic, emphasis.HasBoldItalicHeads)];
    }

    private sealed record Style(bool IsBold, bool IsItalic);

    /// <param name="content">The markup of the page.</param>
    /// <param name="style">The rest of the style sheet.</param>
    /// <param name="data">From which the script makes text, in JSON.</param>
    public static string Css(Design design, string content, string style, string data) =>
        new FontCss(content, style, data).Css(design);

    private static ImmutableArray<Style> Only(Style style, bool isUsed) => isUsed ? [style] : [];

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
        var missing = styles.Select(_ => _characters).ToArray();
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
