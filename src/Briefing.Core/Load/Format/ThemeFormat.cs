using Briefing.Diagnostics;
using static Briefing.Load.Format.Key;
using static Briefing.Load.Format.Value;

namespace Briefing.Load.Format;

/// <summary>The parts of a theme file.</summary>
internal static class ThemeFormat
{
    public const string ViewBoxMeaning =
        "the part of the drawing to show: left, top, width and height, as in 0 0 100 40";

    private static readonly Value s_file = new Scalar(ScalarKind.Word);
    private static readonly Value s_colour = new Scalar(ScalarKind.Colour);

    private static readonly Part s_family = new("font family",
    [
        Required("regular", s_file, "the file of its upright face, a TrueType font", "fonts/Sans-Regular.ttf"),
        Optional("italic", s_file, "the file of its italic face"),
        Optional("bold", s_file, "the file of its bold or semi-bold face"),
        Optional("bold-italic", s_file, "the file of its bold italic face"),
    ]);

    private static readonly Part s_fonts = new("list of fonts",
    [
        Optional("text", new Keys(s_family), "the family of running text"),
        Optional("headings", new Keys(s_family), "the family of headings, labels and tables"),
        Optional("fallback", new List("font file", s_file),
            "the files of fonts for characters that the families lack", "fonts/Japanese.ttf"),
    ]);

    private static readonly Part s_colours = new("list of colours",
    [
        Optional("ink", s_colour, "the colour of text", "#1A1D21"),
        Optional("quiet", s_colour, "the colour of small print", "#545B64"),
        Optional("accent", s_colour, "the colour of links and citations", "#1D4F91"),
        Optional("rules", s_colour, "the colour of lines", "#C4CAD1"),
        Optional("tint", s_colour, "the colour behind notes", "#F3F5F7"),
        Optional("stakeholders", new ById("stakeholder", s_colour), "the colour of each stakeholder"),
    ]);

    private static readonly Part s_logo = new("logo",
    [
        Optional("file", s_file, "the file of a picture, PNG or SVG", "crest.png"),
        Optional("path", new Scalar(ScalarKind.Word), "path data as in SVG, in place of a file", "M0 0H100V40H0Z"),
        Optional("view-box", new Scalar(ScalarKind.Word), ViewBoxMeaning, "0 0 100 40"),
        Optional("colour", s_colour, "the colour of the path; that of text if left out"),
        Required("alternative", new Scalar(ScalarKind.Word), "what the logo shows, for a reader who cannot see it"),
    ])
    {
        Needs = new(["file", "path"], at => Problems.LogoUnclear(at, hasBoth: false)),
    };

    public static Part File { get; } = new("theme",
    [
        Optional("paper", new OneOf(Choices.Papers), "the size of the sheet; 'a4' if left out"),
        Optional("fonts", new Keys(s_fonts), "the fonts, TrueType files beside the theme"),
        Optional("colours", new Keys(s_colours), "the colours, each as #RRGGBB"),
        Optional("markers", new ById("stakeholder", new OneOf(Choices.Markers)), "the marker of each stakeholder"),
        Optional("logo", new Keys(s_logo), "a picture at the top of the front page"),
        Optional("document-number", Line, "the number of the document, on the front page", "2024/17"),
        Optional("classification", Line, "a line at the head and the foot of every page", "For official use"),
        Optional("watermark", Line, "a word behind the text of every page", "DRAFT"),
        Optional("hyphenation", new Scalar(ScalarKind.Hyphenation),
            "whether words may be divided: 'true' in the language of the debate, a tag such as 'en-GB' in that one; "
            + "'false' if left out", "en-GB"),
    ]);
}
