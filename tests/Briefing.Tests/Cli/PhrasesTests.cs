using Briefing.Phrases;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>What the tool says in a document, as a start for other words, and documents in languages that its fonts lack.</summary>
public sealed class PhrasesTests
{
    private static readonly string s_japanese = Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Phrases", "Debates", "ja");

    [Theory]
    [InlineData(null, "en")]
    [InlineData("de", "de")]
    [InlineData("de-CH", "de")]
    [InlineData("zh", "zh-Hans")]
    public void The_words_of_a_language_are_printed(string? tag, string language)
    {
        var run = tag is null ? Tool.Here("phrases") : Tool.Here("phrases", tag);
        Assert.Equal((0, "", LanguageFiles.Read(language)), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public void They_are_written_to_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "phrases.yaml");
        Assert.Equal(0, Tool.Here("phrases", "fr", "-o", file).ExitCode);
        Assert.Equal(LanguageFiles.Read("fr"), File.ReadAllText(file));
    }

    [Fact]
    public void They_are_written_over_no_file()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "phrases.yaml");
        File.WriteAllText(file, "heading-contents: Mine\n");

        var run = Tool.Here("phrases", "fr", "-o", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("already exists.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed. Name another file with -o.", run.Error, StringComparison.Ordinal);
        Assert.Equal("heading-contents: Mine\n", File.ReadAllText(file));
    }

    [Fact]
    public void A_language_that_is_not_there_is_wrong_usage()
    {
        var run = Tool.Here("phrases", "sv");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The tool does not speak 'sv'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md", 0)]
    [InlineData("html", 0)]
    [InlineData("docx", 0)]
    [InlineData("json", 0)]
    [InlineData("pdf", 1)]
    public void Only_a_PDF_needs_the_fonts_of_a_language(string format, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Here("build", s_japanese, "-o", Path.Combine(folder.Path, $"out.{format}"));
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Error.Contains("BRF0401", StringComparison.Ordinal));
    }
}
