using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.MadeUp;
using Briefing.Model.Themes;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Themes;

/// <summary>One theme of the house, and a small one over it for each paper.</summary>
public sealed class ExtendedThemeTests
{
    private const string House =
        """
        paper: letter
        text-size: large
        colours:
          ink: "#101010"
          tint: "#FFF"
          stakeholders:
            operator: "#5A1020"
            residents: "#163854"
        markers:
          operator: star
          residents: circle
        classification: For the house
        watermark: DRAFT
        hyphenation: en-gb

        """;

    [Fact]
    public void What_a_theme_leaves_out_comes_from_the_one_that_it_extends()
    {
        var design = Design("extends: house.yaml\n", ("house.yaml", House));
        Assert.Equal((Paper.Letter, TextSize.Large), (design.Paper, design.TextSize));
        Assert.Equal(("For the house", "DRAFT"), (design.Classification, design.Watermark));
        Assert.NotNull(design.Hyphenator);
        Assert.Equal(("#101010", "#5A1020"), (design.Palette.Ink.ToHex(), design.Palette.Of(0).ToHex()));
    }

    [Fact]
    public void A_debate_with_a_theme_over_another_has_both_and_its_own_imprint_over_them()
    {
        var design = SampleDebates.Designed("imprint").Design;
        Assert.Equal(
            ("RU 2038/14", "For the committee", "DRAFT"), (design.DocumentNumber, design.Classification, design.Watermark));
        Assert.Equal(
            ("#1F3A4D", "#886200", TextSize.Large), (design.Palette.Band.ToHex(), design.Palette.Of(1).ToHex(), design.TextSize));
    }

    [Fact]
    public void The_nearer_file_wins_and_names_are_merged_one_by_one()
    {
        var design = Design(
            """
            extends: house.yaml
            paper: a4
            text-size: normal
            colours:
              ink: "#000"
              stakeholders:
                residents: "#004466"
            markers:
              residents: diamond
            watermark: "7"
            hyphenation: false

            """,
            ("house.yaml", House));
        Assert.Equal((Paper.A4, TextSize.Normal, "7"), (design.Paper, design.TextSize, design.Watermark));
        Assert.Null(design.Hyphenator);
        Assert.Equal(("#000000", "#FFFFFF"), (design.Palette.Ink.ToHex(), design.Palette.Tint.ToHex()));
        Assert.Equal(
            [new(MarkerShape.Star, design.Palette.Of(0)), new(MarkerShape.Diamond, design.Palette.Of(1))], design.Palette.Parties);
        Assert.Equal(("#5A1020", "#004466"), (design.Palette.Of(0).ToHex(), design.Palette.Of(1).ToHex()));
    }

    [Fact]
    public void A_family_of_fonts_is_taken_whole()
    {
        var design = Design(
            "extends: house.yaml\nfonts: {text: {regular: font.ttf}}\n",
            ("house.yaml", "fonts: {text: {regular: font.ttf, bold: not-there.ttf}, headings: {regular: font.ttf}}\n"));
        Assert.Equal(
            ["Source Sans 3", "Source Sans 3"],
            ((Family[])[design.Text, design.Headings]).Select(family => family.Regular[0].FamilyName));
    }

    [Fact]
    public void The_files_that_a_theme_names_lie_beside_it()
    {
        using var folder = Folder("extends: house/a.yaml\nfonts: {text: {regular: text.ttf}}\n");
        Directory.CreateDirectory(Path.Combine(folder.Path, "house", "base"));
        folder.Write("text.ttf", ThemeFolder.Font("SourceSerif4-Regular.ttf"));
        folder.Write("house/a.yaml", "extends: base/b.yaml\nlogo: {file: crest.png, alternative: Crest}\n"u8.ToArray());
        folder.Write("house/crest.png", PngFile.FourColours.ToBytes());
        folder.Write("house/base/b.yaml", "fonts: {headings: {regular: text.ttf}}\n"u8.ToArray());
        folder.Write("house/base/text.ttf", ThemeFolder.Font("SourceSans3-Regular.ttf"));

        var read = ImmutableArray<string>.Empty;
        var diagnostics = new DiagnosticBag();
        var design = folder.Map(new ThemeRequest { OnRead = files => read = files }, diagnostics)!.Design;

        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        Assert.Equal("Crest", design.Logo!.Alternative);
        Assert.Equal(
            ("Source Serif 4", "Source Sans 3"),
            (design.Text.Regular[0].FamilyName, design.Headings.Regular[0].FamilyName));
        Assert.Equal(
            ["theme.yaml", "house/a.yaml", "house/base/b.yaml", "text.ttf", "house/base/text.ttf", "house/crest.png"],
            read.Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')));
        Assert.Equal(read, design.Files);
    }

    [Fact]
    public void A_theme_given_on_the_command_line_extends_one_of_the_debate_s_folder()
    {
        using var folder = Folder("paper: a4\n");
        folder.Write("paper.yaml", "extends: house.yaml\n"u8.ToArray());
        folder.Write("house.yaml", "paper: letter\n"u8.ToArray());
        var given = Path.Combine(folder.Path, "paper.yaml");
        var diagnostics = new DiagnosticBag();
        var design = folder.Map(new ThemeRequest { Given = (given, File.ReadAllBytes(given)) }, diagnostics)!.Design;

        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        Assert.Equal(Paper.Letter, design.Paper);
    }

    [Fact]
    public void What_a_debate_says_of_its_own_paper_goes_over_the_theme()
    {
        using var folder = Folder("document-number: \"1\"\nclassification: For the house\nwatermark: DRAFT\n");
        Assert.Equal(("1", "For the house", "DRAFT"), Paper(folder));

        folder.Write("debate.yaml", Bytes("theme: theme.yaml\nnumber: 2025/7\nclassification: Open\nwatermark: FINAL\n"));
        Assert.Equal(("2025/7", "Open", "FINAL"), Paper(folder));

        folder.Write("debate.yaml", Bytes("number: 2025/7\nclassification: Open\nwatermark: FINAL\n"));
        File.Delete(Path.Combine(folder.Path, "theme.yaml"));
        Assert.Equal(("2025/7", "Open", "FINAL"), Paper(folder));

        static (string?, string?, string?) Paper(ThemeFolder folder)
        {
            var design = folder.Map(new ThemeRequest(), new())!.Design;
            return (design.DocumentNumber, design.Classification, design.Watermark);
        }

        static byte[] Bytes(string keys) => Encoding.UTF8.GetBytes(SampleDebate.Texts["debate.yaml"] + keys);
    }

    [Fact]
    public void A_watermark_of_the_debate_is_a_word_too() => ThemeMistake.In("paper: a4\n")
        .With("debate.yaml", SampleDebate.Texts["debate.yaml"]
            + "theme: theme.yaml\nwatermark: ⟦For the members of the committee and nobody else⟧\n")
        .IsReported("BRF0615", "A watermark has at most 40 characters; this one has 48.");

    [Fact]
    public void A_mistake_in_the_extended_theme_is_reported_in_its_own_file() =>
        ThemeMistake.In("extends: house.yaml\n").With("house.yaml", "colours:\n  ink: ⟦\"#AAA\"⟧\n").IsReported(
            "BRF0606", "The contrast of the ink on the tint is 2.10 to 1, and text needs 4.5 to 1.");

    [Fact]
    public void What_the_nearer_file_replaces_is_not_held_against_the_farther_one() =>
        ThemeMistake.In("extends: house.yaml\ncolours: {ink: \"#000\"}\nclassification: Open\n")
            .With("house.yaml", "colours: {ink: \"#AAA\"}\nclassification: Secret 秘\n")
            .IsNone();

    [Fact]
    public void An_extended_theme_that_is_not_there_is_reported_where_it_is_named() =>
        ThemeMistake.In("paper: a4\nextends: ⟦unit.yml⟧\n").With("unit.yaml", "paper: a4\n").IsFirst(
            "BRF0601", "The file 'unit.yml' does not exist.", "Did you mean 'unit.yaml'?");

    [Fact]
    public void An_extended_theme_outside_the_folder_is_reported() =>
        ThemeMistake.In("extends: ⟦../house.yaml⟧\n").IsReported(
            "BRF0602", "'../house.yaml' is outside the folder of the file that names it.");

    [Fact]
    public void An_empty_extended_theme_is_reported() =>
        ThemeMistake.In("extends: house.yaml\n").With("house.yaml", "⟦⟧# to do\n").IsReported("BRF0005", "The file is empty.");

    [Fact]
    public void A_theme_that_extends_itself_is_reported() => ThemeMistake.In("extends: ⟦theme.yaml⟧\npaper: a4\n").IsReported(
        "BRF0617", "The theme 'theme.yaml' extends itself.", "The chain would never end.");

    [Fact]
    public void A_circle_is_reported_where_it_closes() =>
        ThemeMistake.In("extends: a.yaml\n")
            .With("a.yaml", "extends: b.yaml\n")
            .With("b.yaml", "extends: ⟦./a.yaml⟧\n")
            .IsReported("BRF0617", "The theme 'a.yaml' extends itself through 'b.yaml'.");

    [Fact]
    public void Eight_themes_may_follow_one_another_and_nine_may_not()
    {
        Row("t7.yaml", "paper: a4\n").IsNone();
        Row("t7.yaml", "extends: ⟦t8.yaml⟧\n").With("t8.yaml", "paper: a4\n").IsReported(
            "BRF0617", "More than 8 themes are chained by 'extends'.", "It would be unclear where a colour comes from.");

        static ThemeMistake Row(string last, string text) => Enumerable.Range(1, 6)
            .Aggregate(ThemeMistake.In("extends: t1.yaml\n"), (row, i) => row.With($"t{i}.yaml", $"extends: t{i + 1}.yaml\n"))
            .With(last, text);
    }

    [Fact]
    public void Colours_that_some_readers_cannot_tell_apart_are_a_warning() =>
        ThemeMistake.In("colours:\n  stakeholders:\n    operator: \"#A23B2A\"\n    residents: ⟦\"#5F6B2A\"⟧\n").IsReported(
            "BRF0618", "The colours of 'operator' and 'residents' are only 1 apart for readers with deuteranopia.");

    [Fact]
    public void A_default_colour_that_is_like_one_of_the_theme_is_reported_at_the_theme_s() =>
        ThemeMistake.In("colours:\n  stakeholders:\n    operator: ⟦\"#4A3A5C\"⟧\n").IsReported(
            "BRF0618", "The colours of 'operator' and 'residents' are only 2 apart for readers with protanopia.");

    [Fact]
    public void The_band_must_carry_a_white_title()
    {
        ThemeMistake.In("colours:\n  band: ⟦\"#8899AA\"⟧\n").IsReported(
            "BRF0606", "The contrast of the title on the band is 2.92 to 1, and text needs 4.5 to 1.");
        Assert.Equal("#003366", Design("colours: {band: \"#036\"}\n").Palette.Band.ToHex());
    }

    private static ThemeFolder Folder(string theme) => new(SampleDebate.Texts
        .SetItem("debate.yaml", SampleDebate.Texts["debate.yaml"] + "theme: theme.yaml\n")
        .SetItem("theme.yaml", theme));

    private static Design Design(string theme, params IEnumerable<(string Name, string Text)> others)
    {
        using var folder = Folder(theme);
        foreach (var (name, text) in others)
            folder.Write(name, Encoding.UTF8.GetBytes(text));

        var diagnostics = new DiagnosticBag();
        var designed = folder.Map(new ThemeRequest(), diagnostics);
        return designed?.Design ?? throw new InvalidOperationException(DiagnosticText.Long(diagnostics.InReadingOrder()));
    }
}
