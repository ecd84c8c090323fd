using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Phrases;

/// <summary>Words of a debate's own in place of the tool's.</summary>
public sealed class OverrideTests
{
    [Fact]
    public void A_file_has_other_words_for_some_phrases() => Assert.Contains(
        "As per March 1, 2024",
        Markdown("phrases: own.yaml", "as-of: As per {date}\ndate-day: \"{month} {day}, {year}\"\n"),
        StringComparison.Ordinal);

    [Fact]
    public void A_file_adds_a_language()
    {
        var text = Markdown("phrases: own.yaml\nlanguage: sv", "count-issues: {one: 1 fråga, other: \"{count} frågor\"}\nheading-contents: Innehåll\n");
        Assert.Contains("Innehåll", text, StringComparison.Ordinal);
        Assert.Contains("Sources and method", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_of_a_new_language_lacks_is_one_warning()
    {
        var missing = Assert.Single(Mistake.Of("debate.yaml", "language: en", "language: sv\nphrases: own.yaml")
            .With("own.yaml", "heading-contents: Innehåll\n").Diagnostics());
        Assert.Equal("BRF0802", missing.Code);
        Assert.Contains("phrases are missing", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_there_is_in_English_with_one_warning()
    {
        Mistake.Of("debate.yaml", "language: en", "language: ⟦sv⟧").IsReported(
            "BRF0801", "Briefing isn't translated into 'sv': its headings and labels are in English in this document.",
            "The built-in languages are ar, de, en, es, fr, he, it, ja, ko, nl, pl, ru, uk, zh-Hans. Save the output of "
            + "'briefing phrases en' in this folder, translate it, and name the file under 'phrases'.");
    }

    [Theory]
    [InlineData("de-AT", 0)]
    [InlineData("zh-Hant", 1)]
    [InlineData("pt-BR", 1)]
    public void A_tag_of_a_region_is_spoken_where_the_script_is_the_same(string tag, int warnings) => Assert.Equal(
        warnings,
        Mistake.Of("debate.yaml", "language: en", $"language: {tag}").Diagnostics().Count(diagnostic => diagnostic.Code == "BRF0801"));

    [Theory]
    [InlineData("heading-content: x", "BRF0803")]
    [InlineData("heading-contents: [x]", "BRF0804")]
    [InlineData("heading-contents: {other: x}", "BRF0804")]
    [InlineData("heading-contents:", "BRF0804")]
    [InlineData("months: [January]", "BRF0804")]
    [InlineData("count-sides: {one: 1 party}", "BRF0804")]
    [InlineData("count-sides: {some: 1 party, other: x}", "BRF0804")]
    [InlineData("as-of: today", "BRF0805")]
    [InlineData("as-of: \"{date} {time}\"", "BRF0805")]
    [InlineData("as-of: \"{date} {\"", "BRF0805")]
    [InlineData("heading-contents: \"{date}\"", "BRF0805")]
    [InlineData("- heading-contents", "BRF0806")]
    [InlineData("heading-contents: &a [*a]", "BRF0025")]
    [InlineData("# nothing", "BRF0005")]
    [InlineData("heading-contents: a\u202eb", "BRF0402")]
    [InlineData("heading-contents: 港", "BRF0401")]
    public void What_is_wrong_in_a_file_is_reported_at_its_place(string phrases, string code)
    {
        var diagnostics = Mistake.Of("debate.yaml", "language: en", "language: en\nphrases: own.yaml")
            .With("own.yaml", phrases + "\n").Diagnostics();
        Assert.Equal(code, Assert.Single(diagnostics.Select(diagnostic => diagnostic.Code).Distinct()));
        Assert.All(diagnostics, diagnostic => Assert.EndsWith("own.yaml", diagnostic.At.File.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../own.yaml", "BRF0602")]
    [InlineData("gone.yaml", "BRF0601")]
    public void The_file_lies_in_the_folder(string path, string code) => Assert.Equal(
        code,
        Assert.Single(Mistake.Of("debate.yaml", "language: en", $"language: en\nphrases: {path}").Diagnostics()).Code);

    [Fact]
    public void A_number_may_do_without_its_digits() => Assert.Empty(
        Mistake.Of("debate.yaml", "language: en", "language: en\nphrases: own.yaml")
            .With("own.yaml", "count-sides: {one: one party, two: both, other: \"{count} parties\"}\ncount-issues: \"{count} matters\"\n").Diagnostics());

    private static string Markdown(string keys, string phrases)
    {
        var diagnostics = new DiagnosticBag();
        var files = SampleDebate.Files(SampleDebate.Texts
            .SetItem("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace("language: en", keys.Contains("language") ? keys : $"language: en\n{keys}", StringComparison.Ordinal))
            .SetItem("own.yaml", phrases));
        var (map, design) = Pipeline.Map(files, new ThemeRequest(), diagnostics)!;
        return System.Text.Encoding.UTF8.GetString(Pipeline.Markdown(Pipeline.Document(map, design, Briefing.Model.Vocabulary.Length.Record, diagnostics)));
    }
}
