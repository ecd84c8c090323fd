using Briefing.Cli.Files;
using Briefing.Cli.Messages;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>A refusal names what is wrong: the option, or the file that is damaged, and no sound file.</summary>
public sealed class BlameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BlameTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--describes is given twice for 'operator'.", "source", "x", "DIR", "--type", "book", "--describes", "operator=own", "--describes", "operator=quoted")]
    [InlineData("--text is empty.", "reply", "residents", "DIR", "--to", "operator/riders", "--text", " ")]
    [InlineData("--text has an invisible control character in it (U+0002).", "reply", "residents", "DIR", "--to", "operator/riders", "--text", "a\u0002")]
    [InlineData("--title is empty.", "source", "x", "DIR", "--title", "")]
    public void A_value_that_cannot_be_written_is_the_option_s_fault(string message, params string[] words)
    {
        var run = Tool.Here(["add", .. words.Select(word => word == "DIR" ? _folder.Path : word)]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"briefing: {message}\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".yaml", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sources_are_imported_into_a_list_that_is_empty_or_not_there(bool isThere)
    {
        File.Delete(_folder.File("sources.yaml"));
        if (isThere)
            File.WriteAllText(_folder.File("sources.yaml"), "");

        File.WriteAllText(_folder.File("a.bib"), "@book{gazette-2024, title={T}, author={Lee, Ann}, year={2020}}\n");
        var run = Tool.Here("import", "sources", _folder.File("a.bib"), _folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Added 1 source: gazette-2024.", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("- id: gazette-2024\n", File.ReadAllText(_folder.File("sources.yaml")), StringComparison.Ordinal);
        Assert.Contains("BRF0205: There is no source 'hearing-2024'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bibliography_without_entries_is_named()
    {
        File.WriteAllText(_folder.File("s.bib"), "@string{a=\"b\"}\n@comment{x}\n");
        Assert.Equal(
            $"Nothing was added: '{_folder.Shown("s.bib")}' has no entry of a source.\n",
            Tool.Here("import", "sources", _folder.File("s.bib"), _folder.Path).Output);
    }

    [Theory]
    [InlineData("a.xlsx", "PK\u0003\u0004damaged", "BRF0720: The file is damaged: it cannot be unpacked.")]
    [InlineData("a.xlsx", "\u0000\u0001\u0002", "BRF0720")]
    [InlineData("a.zip", "PK\u0003\u0004damaged", "it seems to be an archive")]
    [InlineData("a.bin", "\u0000\u0001\u0002", "Export it as a workbook (.xlsx), CSV, JSON")]
    public void A_damaged_workbook_is_a_workbook(string name, string content, string message)
    {
        File.WriteAllText(_folder.File(name), content);
        var run = Tool.Here("import", "debate", _folder.File(name), _folder.File("new"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void What_cannot_be_written_of_the_debate_itself_is_no_matter_of_another_name()
    {
        var path = _folder.File("a.yaml");
        File.CreateSymbolicLink(path, "b.yaml");
        File.CreateSymbolicLink(_folder.File("b.yaml"), "a.yaml");
        Assert.Contains("with -o", Assert.Throws<UsageException>(() => OutputFile.Write(path, [])).Hint, StringComparison.Ordinal);
        Assert.EndsWith("Remove one of the links. Nothing was changed.", Assert.Throws<UsageException>(() => OutputFile.TryReplace(path, null, [])).Hint, StringComparison.Ordinal);
    }
}
