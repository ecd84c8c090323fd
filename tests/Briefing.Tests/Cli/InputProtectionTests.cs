using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>No command writes over what a debate is made from, by whatever name the file is reached.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class InputProtectionTests : IDisposable
{
    private const string OfDebate = "is one of the debate's own files.";
    private const string OfTheme = "is one of the files of the theme.";

    private readonly TemporaryFolder _folder = new();

    public InputProtectionTests()
    {
        var debate = Directory.CreateDirectory(_folder.File("positions")).FullName;
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(debate, Path.GetFileName(path)));

        var house = Directory.CreateDirectory(Path.Combine(debate, "house")).FullName;
        File.AppendAllText(Path.Combine(debate, "debate.yaml"), "theme: house/theme.yaml\n");
        File.WriteAllText(Path.Combine(house, "theme.yaml"), "extends: base.yaml\nlogo: {file: logo.svg, alternative: A square}\n");
        File.WriteAllText(Path.Combine(house, "base.yaml"), "fonts: {text: {regular: text.ttf}}\n");
        File.WriteAllText(
            Path.Combine(house, "logo.svg"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>");
        File.WriteAllBytes(Path.Combine(house, "text.ttf"), ThemeFolder.Font("SourceSans3-Regular.ttf"));

        File.WriteAllText(_folder.File("plain.yaml"), "paper: letter\n");
        if (Needs.Links)
        {
            File.CreateSymbolicLink(_folder.File("picture"), "positions/house/logo.svg");
            Directory.CreateSymbolicLink(_folder.File("elsewhere"), "positions/house");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("export -f json", "positions/house/logo.svg", OfTheme)]
    [InlineData("export -f csv", "positions/house/text.ttf", OfTheme)]
    [InlineData("export -f dot", "positions/house/theme.yaml", OfTheme)]
    [InlineData("export -f dot", "positions/house/base.yaml", OfTheme)]
    [InlineData("export -f dot", "positions/residents.yaml", OfDebate)]
    [InlineData("diff positions positions -f json", "positions/house/logo.svg", OfTheme)]
    [InlineData("diff positions positions -f text", "positions/house/base.yaml", OfTheme)]
    [InlineData("diff positions positions -f text", "positions/residents.yaml", OfDebate)]
    [InlineData("build -f pdf", "positions/house/logo.svg", OfTheme)]
    [InlineData("build -f json", "positions/house/theme.yaml", OfTheme)]
    [InlineData("build -f pdf --theme plain.yaml", "plain.yaml", OfTheme)]
    public void A_file_that_a_debate_is_made_from_is_refused(string command, string target, string what) =>
        AssertRefused(command, target, what);

    [Theory(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    [InlineData("export -f json", "picture", OfTheme)]
    [InlineData("export -f csv", "elsewhere/text.ttf", OfTheme)]
    [InlineData("diff positions positions -f text", "elsewhere/base.yaml", OfTheme)]
    [InlineData("build -f pdf", "picture", OfTheme)]
    [InlineData("build -f json", "elsewhere/theme.yaml", OfTheme)]
    [InlineData("build -f pdf --theme plain.yaml", "picture", OfTheme)]
    public void So_is_one_by_a_link(string command, string target, string what) => AssertRefused(command, target, what);

    private void AssertRefused(string command, string target, string what)
    {
        var before = Contents();
        var run = Tool.In(_folder.Path, [.. command.Split(' '), "-o", target]);
        Assert.Equal(
            (2, "", $"briefing: '{target}' {what}\n  help: Nothing was changed. Name another file with -o.\n"),
            (run.ExitCode, run.Output, run.Error));
        Assert.Equal(before, Contents());
    }

    [Theory(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    [InlineData("debate.schema.json", "positions/debate.yaml", OfDebate)]
    [InlineData("theme.schema.json", "positions/house/logo.svg", OfTheme)]
    public void A_schema_is_not_written_over_one_by_a_link(string schema, string input, string what)
    {
        Directory.CreateDirectory(_folder.File("schemas"));
        File.CreateSymbolicLink(_folder.File($"schemas/{schema}"), _folder.File(input));
        var before = Contents();
        var run = Tool.In(_folder.Path, "schema");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_file_of_the_debate_that_is_a_link_is_refused_by_its_other_name()
    {
        File.Move(_folder.File("positions/residents.yaml"), _folder.File("positions/house/residents"));
        File.CreateSymbolicLink(_folder.File("positions/residents.yaml"), "house/residents");
        var before = Contents();
        var run = Tool.In(_folder.Path, "export", "-f", "json", "-o", "elsewhere/residents");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(OfDebate, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("export -f json", "positions/house/other.svg")]
    [InlineData("export -f json", "positions/debate.json")]
    [InlineData("schema", "positions/schemas")]
    public void Other_files_beside_them_are_written(string command, string target) =>
        Assert.Equal(0, Tool.In(_folder.Path, [.. command.Split(' '), "-o", target]).ExitCode);

    private string[] Contents() =>
    [
        .. Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => path + File.ReadAllText(path)),
    ];
}
