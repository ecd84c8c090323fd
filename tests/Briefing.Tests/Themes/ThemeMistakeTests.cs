using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Themes;

/// <summary>What a theme file says wrong, each thing at its line and column.</summary>
public sealed class ThemeMistakeTests
{
    private const string Crest = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0H9V9Z'/></svg>";

    [Fact]
    public void A_misspelt_key_is_reported() => ThemeMistake.In("⟦colors⟧:\n  accent: \"#1D4F91\"\n").IsReported(
        "BRF0101", "A theme has no key 'colors'.", "Did you mean 'colours'?");

    [Fact]
    public void An_unknown_paper_is_reported() => ThemeMistake.In("paper: ⟦A5⟧\n").IsReported(
        "BRF0107", "'paper' cannot be 'A5'.");

    [Fact]
    public void A_family_needs_its_regular_face() => ThemeMistake.In("fonts:\n  text:\n    ⟦italic: font.ttf⟧\n").IsReported(
        "BRF0102", "This font family has no 'regular'.", "Add a line 'regular: …' with the file of its upright face");

    [Fact]
    public void An_empty_theme_is_reported() => ThemeMistake.In("⟦⟧# to do\n").IsReported("BRF0005", "The file is empty.");

    [Fact]
    public void A_theme_that_is_not_there_is_reported_where_it_is_named() =>
        ThemeMistake.In("paper: a4\n")
            .With("debate.yaml", SampleDebate.Texts["debate.yaml"] + "theme: ⟦thme.yaml⟧\n")
            .With("theme.yaml", "paper: a4\n")
            .IsFirst("BRF0601", "The file 'thme.yaml' does not exist.", "Did you mean 'theme.yaml'?");

    [Fact]
    public void A_font_that_is_not_there_is_reported() => ThemeMistake.In("fonts:\n  fallback: [⟦fnt.ttf⟧]\n").IsReported(
        "BRF0601", "The file 'fnt.ttf' does not exist.", "Did you mean 'font.ttf'? The path is relative");

    [Fact]
    public void A_folder_is_no_font() => ThemeMistake.In("fonts:\n  fallback: [⟦.⟧]\n").IsReported(
        "BRF0601", "The file '.' is a folder.");

    [Theory]
    [InlineData("../secret.ttf")]
    [InlineData("fonts/../../secret.ttf")]
    [InlineData("/etc/passwd")]
    public void A_path_that_leads_out_is_reported_whether_the_file_is_there_or_not(string path) =>
        ThemeMistake.In($"fonts:\n  fallback: [⟦{path}⟧]\n").IsReported(
            "BRF0602", $"'{path}' is outside the folder of the file that names it.", "A debate from somebody else could");

    [Fact]
    public void A_theme_outside_the_debate_is_reported() => ThemeMistake.In("")
        .With("debate.yaml", SampleDebate.Texts["debate.yaml"] + "theme: ⟦../house.yaml⟧\n")
        .IsFirst("BRF0602", "'../house.yaml' is outside the folder of the file that names it.");

    [Theory]
    [InlineData("font.otf", "the font file has no 'maxp' table.")]
    [InlineData("logo.jpg", "the file is not a TrueType or OpenType font.")]
    [InlineData("debate.yaml", "the file is not a TrueType or OpenType font.")]
    [InlineData("web.woff", "the file is a web font, which is packed for browsers; its family comes as .ttf or .otf, too.")]
    [InlineData("all.ttc", "the file is a collection. Write which face after a #: 'Boxes One Regular', 'Boxes Two Regular'.")]
    [InlineData("all.ttc#Boxes Six", "the collection has no face 'Boxes Six'. It has 'Boxes One "
        + "Regular', 'Boxes Two Regular'.")]
    [InlineData("half.ttf", "the font file is damaged: a table points outside the file or ends too early.")]
    [InlineData("closed.ttf", "the font says that its licence does not allow it to be embedded.")]
    public void A_font_that_cannot_be_used_is_reported(string file, string reason) =>
        ThemeMistake.In($"fonts:\n  headings:\n    regular: ⟦{file}⟧\n")
            .With("web.woff", [.. "wOFF"u8, .. new byte[60]])
            .With("all.ttc", FontFiles.BoxesCollection)
            .With("half.ttf", FontFiles.SansRegular[..50_000])
            .With("closed.ttf", Closed(FontFiles.SansRegular))
            .IsReported("BRF0604", $"The font '{file}' cannot be used: {reason}", "Name a TrueType or OpenType file");

    [Theory]
    [InlineData("कि", "कि", "Devanagari")]
    [InlineData("ب", "ن", "Arabic")]
    [InlineData("ที่", "ท", "Thai")]
    public void Letters_without_the_rules_of_their_script_are_reported_once(string first, string next, string script) =>
        ThemeMistake.In($"fonts:\n  fallback: [letters.ttf]\ndocument-number: \"12 ⟦{first}⟧{next}{first}\"\n").IsReported(
            "BRF0407", $"The font 'Boxes Unjoined' has {script} letters, but not the rules for shaping them.",
            "Letters would be unjoined");

    [Fact]
    public void An_accent_in_one_font_and_its_letter_in_another_are_reported() =>
        ThemeMistake.In("fonts:\n  fallback: [letters.ttf]\ndocument-number: \"12 a⟦\u0E48⟧\"\n").IsReported(
            "BRF0401", "None of the page’s fonts has the character ‘\u0E48’ (U+0E48).");

    [Fact]
    public void A_font_of_a_hundred_megabytes_is_not_read() =>
        ThemeMistake.In("fonts:\n  fallback: [⟦huge.ttf⟧]\n")
            .With("huge.ttf", new byte[100 << 20])
            .IsReported("BRF0603", "The file 'huge.ttf' is larger than 40 MB.");

    [Theory]
    [InlineData("navy", "Did you mean '#000080'?")]
    [InlineData("nvay", "Did you mean '#000080'?")]
    [InlineData("1D4F91", "Did you mean '#1D4F91'?")]
    [InlineData("0x1d4f91", "Did you mean '#1D4F91'?")]
    [InlineData("'#1D4F91FF'", "Did you mean '#1D4F91'?")]
    [InlineData("'#1D4G91'", "Write red, green and blue in hexadecimal")]
    [InlineData("rgb(29 79 145)", "Write red, green and blue in hexadecimal")]
    public void What_is_no_colour_is_reported_with_what_is_meant(string written, string hint) =>
        ThemeMistake.In($"colours:\n  accent: ⟦{written}⟧\n").IsReported(
            "BRF0605", $"'{written.Trim('\'')}' is not a colour.", hint);

    [Theory]
    [InlineData("accent", "#5B9BD5", "the accent", "2.68", "#44739E")]
    [InlineData("ink", "#888", "the ink", "3.21", "#6F6F6F")]
    [InlineData("quiet", "#00FF00", "the quiet colour", "1.24", "#008200")]
    public void A_contrast_that_is_too_low_is_reported_with_a_colour_that_passes(
        string key, string colour, string use, string ratio, string near)
    {
        ThemeMistake.In($"colours:\n  {key}: ⟦\"{colour}\"⟧\n").IsReported(
            "BRF0606",
            $"The contrast of {use} on the tint is {ratio} to 1, and text needs 4.5 to 1.",
            "Many readers could not read it, and a copy in grey would be worse (WCAG 2.2, 1.4.3). "
            + $"The nearest colour that passes is \"{near}\".");
        ThemeMistake.In($"colours:\n  {key}: \"{near}\"\n").IsNone();
    }

    [Fact]
    public void A_stakeholder_s_colour_is_held_to_the_same() =>
        ThemeMistake.In("colours:\n  tint: \"#FFF\"\n  stakeholders:\n    operator: ⟦\"#FFA500\"⟧\n").IsReported(
            "BRF0606", "The contrast of the colour of 'operator' on white is 1.97 to 1, and text needs 4.5 to 1.");

    [Theory]
    [InlineData("#BBB", "the quiet colour")]
    [InlineData("#333", "the ink")]
    public void A_tint_that_the_tool_s_own_colours_cannot_be_read_on_is_to_blame_itself(string tint, string use)
    {
        var all = ThemeMistake.In($"colours:\n  tint: \"{tint}\"\n").Diagnostics();
        var only = Assert.Single(all);
        Assert.Equal(("BRF0606", 2), (only.Code, only.At.Line));
        Assert.Contains($"of {use} on the tint", only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_watermark_the_text_must_be_readable_too()
    {
        const string Theme = "colours:\n  tint: \"#FFF\"\n  accent: ⟦\"#757575\"⟧\n";
        ThemeMistake.In(Theme.Replace("⟦", "").Replace("⟧", "")).IsNone();
        ThemeMistake.In(Theme + "watermark: DRAFT\n").IsReported(
            "BRF0606", "The contrast of the accent on the watermark is 4.18 to 1, and text needs 4.5 to 1.");
    }

    [Theory]
    [InlineData("Crest.svg", "crest.svg")]
    [InlineData("PICTURES/CREST.SVG", "pictures/crest.svg")]
    public void A_name_in_another_case_is_found_on_every_system_and_reported(string name, string file) =>
        ThemeMistake.In($"logo:\n  file: ⟦{name}⟧\n  alternative: Crest\n").With(file, Crest)
            .IsReported("BRF0619", $"The file is called '{file}'.", "Some systems distinguish upper and lower case");

    [Theory]
    [InlineData("Wappen-Zu\u0308rich.svg", "Wappen-Zürich.svg")]
    [InlineData("Wappen-Zürich.svg", "Wappen-Zu\u0308rich.svg")]
    public void How_the_accents_of_a_name_are_written_is_no_matter(string name, string file) =>
        ThemeMistake.In($"logo:\n  file: \"{name}\"\n  alternative: Crest\n").With(file, Crest).IsNone();

    [Fact]
    public void A_path_with_a_backslash_is_reported() =>
        ThemeMistake.In("logo:\n  file: ⟦pictures\\crest.svg⟧\n  alternative: Crest\n").With("pictures/crest.svg", Crest)
            .IsReported("BRF0620", "The path 'pictures\\crest.svg' has a backslash.",
                "Only Windows separates folders with it. Use /, which works on all systems: 'pictures/crest.svg'.");

    [Fact]
    public void A_watermark_gives_way_to_text_before_text_gives_way_to_it() =>
        ThemeMistake.In("colours:\n  tint: \"#FFF\"\n  accent: \"#707070\"\nwatermark: DRAFT\n").IsNone();

    [Theory]
    [InlineData("grey")]
    [InlineData("green")]
    [InlineData("orange")]
    [InlineData("red")]
    [InlineData("teal")]
    [InlineData("yellow")]
    public void A_colour_that_is_suggested_passes(string name)
    {
        var suggested = Assert.Single(ThemeMistake.In($"colours:\n  accent: {name}\n").Diagnostics()).Hint!.Split('\'')[1];
        ThemeMistake.In($"colours:\n  accent: \"{suggested}\"\nwatermark: DRAFT\n").IsNone();
    }

    [Fact]
    public void The_tool_s_own_colours_can_be_read_on_a_watermark() => ThemeMistake.In("watermark: DRAFT\n").IsNone();

    [Fact]
    public void Two_stakeholders_that_look_alike_are_reported_at_the_second() => ThemeMistake.In(
        """
        colours:
          stakeholders:
            operator: "#1D4F91"
            residents: ⟦"#204C8A"⟧
        markers:
          operator: star
          residents: star

        """).IsReported("BRF0607", "'operator' and 'residents' have the same marker and hardly differ in colour.");

    [Fact]
    public void A_stakeholder_of_another_debate_is_a_warning() => ThemeMistake.In("markers:\n  ⟦operators⟧: star\n").IsReported(
        "BRF0608", "This debate has no stakeholder 'operators'.", "Did you mean 'operator'?");

    [Fact]
    public void An_unknown_marker_is_reported_with_what_is_meant() =>
        ThemeMistake.In("markers:\n  operator: ⟦triangel⟧\n").IsReported(
            "BRF0107", "'operator' cannot be 'triangel'.", "Did you mean 'triangle'?");

    [Fact]
    public void What_is_no_language_cannot_be_hyphenated() => ThemeMistake.In("hyphenation: ⟦English⟧\n").IsReported(
        "BRF0114", "'English' is not a language tag.");

    [Fact]
    public void A_language_without_rules_cannot_be_hyphenated() => ThemeMistake.In("hyphenation: ⟦ja⟧\n").IsReported(
        "BRF0616", "There are no hyphenation rules for 'ja'.", "There are rules for 'de', 'en-gb', 'en-us', 'es', 'fr', "
        + "'it', 'nl', 'pl', 'ru' and 'uk'.");

    [Fact]
    public void A_watermark_of_a_whole_sentence_is_reported() =>
        ThemeMistake.In("watermark: ⟦For the members of the committee and nobody else⟧\n").IsReported(
            "BRF0615", "A watermark has at most 40 characters; this one has 48.");

    [Fact]
    public void A_character_of_the_classification_that_no_font_has_is_reported() =>
        ThemeMistake.In("classification: Secret ⟦秘⟧\n").IsReported(
            "BRF0401", "None of the page’s fonts has the character ‘秘’ (U+79D8).");

    [Fact]
    public void Where_a_font_could_not_be_read_nothing_is_said_of_characters_that_it_may_have() =>
        ThemeMistake.In("classification: Secret 秘\nfonts:\n  fallback: [⟦kanji.ttf⟧]\n").IsReported(
            "BRF0601", "The file 'kanji.ttf' does not exist.");

    [Fact]
    public void A_direction_control_in_the_theme_is_reported() =>
        ThemeMistake.In("classification: \"Sec⟦\\u202E⟧ter\"\n").IsReported(
            "BRF0402", "The text contains the invisible character U+202E, which reverses the text after it.");

    /// <summary>With the licence bit set that forbids embedding (OS/2, fsType).</summary>
    private static byte[] Closed(byte[] font)
    {
        var closed = (byte[])font.Clone();
        for (var record = 12; ; record += 16)
        {
            if (closed.AsSpan(record, 4).SequenceEqual("OS/2"u8))
            {
                closed[System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(closed.AsSpan(record + 8)) + 9] = 2;
                return closed;
            }
        }
    }
}
