using Briefing.Load.Codecs;
using Briefing.Load.Schemas;
using Briefing.Model.Themes;
using static Briefing.Load.Codecs.ValueCodecs;

namespace Briefing.Load.Format;

/// <summary>The objects of a theme file.</summary>
internal static class ThemeFormat
{
    public const string ViewBoxMeaning =
        "the part of the drawing to show: left, top, width and height, as in 0 0 100 40";

    private static readonly ScalarByIdCodec<int> s_colourById = new(Colour, ScalarKind.StakeholderId);
    private static readonly ChoiceByIdCodec<MarkerShape> s_markerById = new(Choices.Markers, ScalarKind.StakeholderId);
    private static readonly WordListCodec s_files = new(Word, "font file");

    private static readonly ObjectFormat<FontFamily> s_family = new("font family", key => new(
        Font(key.Required("regular", Word, family => family.Regular?.Name ?? Word.Substitute(default),
            "the file of its upright face, a TrueType or OpenType font", "fonts/Sans-Regular.ttf")))
    {
        Italic = Font(key.Optional("italic", Word, family => family.Italic?.Name, "the file of its italic face")),
        Bold = Font(key.Optional("bold", Word, family => family.Bold?.Name, "the file of its bold or semi-bold face")),
        BoldItalic = Font(key.Optional("bold-italic", Word, family => family.BoldItalic?.Name,
            "the file of its bold italic face")),
    });

    private static readonly ObjectFormat<ThemeFonts> s_fonts = new("list of fonts", key => new()
    {
        Text = key.Optional("text", s_family, fonts => fonts.Text, "the family of running text"),
        Headings = key.Optional("headings", s_family, fonts => fonts.Headings, "the family of headings, labels and tables"),
        Fallbacks =
        [
            .. key.Optional("fallback", s_files, fonts => [.. fonts.Fallbacks.Select(font => font.Name)],
                "the files of fonts for characters that the families lack", "fonts/Japanese.ttf").Select(Font).OfType<FontFile>(),
        ],
    });

    private static readonly ObjectFormat<ThemeColours> s_colours = new("list of colours", key => new()
    {
        Ink = key.Optional("ink", Colour, colours => colours.Ink, "the colour of text", "#1B2024"),
        Quiet = key.Optional("quiet", Colour, colours => colours.Quiet, "the colour of small print", "#4A545B"),
        Accent = key.Optional("accent", Colour, colours => colours.Accent, "the colour of links and citations", "#1D4F91"),
        Rules = key.Optional("rules", Colour, colours => colours.Rules, "the colour of lines", "#B9C0C5"),
        Tint = key.Optional("tint", Colour, colours => colours.Tint, "the colour behind notes", "#F2F4F5"),
        Band = key.Optional("band", Colour, colours => colours.Band,
            "the colour behind the white title on the front page", "#303A42"),
        Stakeholders = key.Optional("stakeholders", s_colourById, colours => colours.Stakeholders,
            "the colour of each stakeholder"),
    });

    private static readonly ObjectFormat<LogoKeys> s_logo = new("logo", key => new()
    {
        File = key.Optional("file", Word, logo => logo.File, "the file of a picture, PNG or SVG", "crest.png"),
        Path = key.Optional("path", Word, logo => logo.Path, "path data as in SVG, instead of a file", "M0 0H100V40H0Z"),
        ViewBox = key.Optional("view-box", Word, logo => logo.ViewBox, ViewBoxMeaning, "0 0 100 40"),
        Colour = key.Optional("colour", Colour, logo => logo.Colour, "the colour of the path. Default: that of text"),
        Alternative = key.Required("alternative", Word, logo => logo.Alternative,
            "what the logo shows, for a reader who cannot see it"),
        At = key.At,
        IsComplete = key.IsComplete,
    })
    {
        AnyRequired = new(["file", "path"], at => Problems.LogoUnclear(at, hasBoth: false)),
    };

    /// <summary>A theme with the names of its files only.</summary>
    public static ObjectFormat<ThemeKeys> File { get; } = new("theme", key =>
    {
        var extends = key.Optional("extends", Word, keys => keys.Extends,
            "the path of another theme; its values apply to all keys that this one doesn't have", "house.yaml");
        var theme = new Theme
        {
            Paper = key.Optional("paper", Choices.Papers, keys => keys.Theme.Paper,
                "the paper size. Default: 'a4'"),
            TextSize = key.Optional("text-size", Choices.TextSizes, keys => keys.Theme.TextSize,
                "the size of running text: 'normal' (10 points) or 'large' (12 points). Default: 'normal'"),
            Fonts = key.Optional("fonts", s_fonts, keys => keys.Theme.Fonts,
                "the fonts, TrueType or OpenType files beside the theme") ?? new(),
            Colours = key.Optional("colours", s_colours, keys => keys.Theme.Colours,
                "the colours, each as #RRGGBB") ?? new(),
            Markers = key.Optional("markers", s_markerById, keys => keys.Theme.Markers, "the marker of each stakeholder"),
        };
        var logo = key.Optional("logo", s_logo, keys => keys.Logo, "a picture at the top of the front page");
        return new(extends, logo, theme with
        {
            DocumentNumber = key.Optional("document-number", Line, keys => keys.Theme.DocumentNumber,
                "the number of the document, on the front page", "2024/17"),
            Classification = key.Optional("classification", Line, keys => keys.Theme.Classification,
                "a line at the head and the foot of every page", "For official use"),
            Watermark = key.Optional("watermark", Line, keys => keys.Theme.Watermark,
                "a word behind the text of every page", "DRAFT"),
            Hyphenation = key.Optional("hyphenation", Hyphenation, keys => keys.Theme.Hyphenation,
                "whether words may be divided: 'true' in the language of the debate, a tag such as 'en-GB' in that one. "
                + "Default: 'false'", "en-GB"),
            Template = Template(key.Optional("template", Word, keys => keys.Theme.Template?.Name,
                "a Word file, .docx or .dotx, whose styles, page, headers and footers a Word document uses", "house.dotx")),
        });
    });

    private static TemplateFile? Template(Located<string>? name) =>
        name is { Value.Length: > 0 } ? new(name, Content: null) : null;

    private static FontFile? Font(Located<string>? name) => name is { Value.Length: > 0 } ? new(name, Content: null) : null;
}
