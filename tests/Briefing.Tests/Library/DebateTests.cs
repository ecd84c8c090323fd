namespace Briefing.Tests.Library;

using Briefing.Library;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

/// <summary>A debate is read from a folder or from memory, and what is wrong with it is told and not thrown.</summary>
public sealed class DebateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>With its theme, fonts and picture.</summary>
    [Theory]
    [InlineData("ferry")]
    [InlineData("imprint")]
    public void A_debate_in_memory_is_that_of_its_folder(string sample)
    {
        var read = Debate.Read(SampleDebates.FolderOf(sample));
        var held = Debate.Of(MemoryDebates.Of(sample));
        Assert.Equal(read.Diagnostics.Select(d => d.Message), held.Diagnostics.Select(d => d.Message));
        Assert.Equal(read.Build().ToBytes(Format.Pdf), held.Build().ToBytes(Format.Pdf));
        Assert.Equal(read.Build().ToBytes(Format.Word), held.Build().ToBytes(Format.Word));
    }

    [Fact]
    public void Files_in_memory_name_no_file_of_the_disk()
    {
        var outside = _folder.File("house.yaml");
        File.WriteAllText(outside, "text-size: large\n");
        foreach (var name in (string[])[outside.Replace('\\', '/'), "../house.yaml", "house.yaml"])
        {
            var debate = Debate.Of(MemoryDebates.Small($"theme: {name}"), new() { AllowOutside = true });
            Assert.True(debate.HasErrors, name);
            Assert.All(debate.Diagnostics, diagnostic => Assert.Equal("debate.yaml", diagnostic.Place.File));
        }
    }

    /// <summary>However a file is named: as on a disk.</summary>
    [Theory]
    [InlineData("themes/house.yaml")]
    [InlineData("themes/./house.yaml")]
    [InlineData("themes/../themes/house.yaml")]
    [InlineData("themes//house.yaml")]
    [InlineData("Themes/House.yaml")]
    [InlineData("themes/huose.yaml")]
    [InlineData("nowhere/house.yaml")]
    [InlineData("themes")]
    [InlineData(@"themes\\house.yaml")]
    [InlineData("../house.yaml")]
    [InlineData("themes/../../house.yaml")]
    [InlineData("/house.yaml")]
    public void A_file_that_is_named_is_found_as_on_a_disk(string name)
    {
        DebateFile[] files =
        [
            .. MemoryDebates.Small($"theme: \"{name}\""),
            new("themes/house.yaml", "logo: {file: mark.svg, alternative: Mark}\n"),
        ];
        Directory.CreateDirectory(_folder.File("themes"));
        foreach (var file in files)
            File.WriteAllBytes(_folder.File(file.Name), file.Content);

        var (read, held) = (Debate.Read(_folder.Path), Debate.Of(files));
        Assert.True(held.HasErrors);
        Assert.Equal(
            read.Diagnostics.Select(one => (one.Message, one.Help, one.Place with { File = one.Place.File[(_folder.Path.Length + 1)..] })),
            held.Diagnostics.Select(one => (one.Message, one.Help, one.Place)));
    }

    [Fact]
    public void A_theme_can_be_chosen()
    {
        var theme = new DebateFile("themes/house.yaml", "paper: letter\nlogo: {file: mark.svg, alternative: Mark}\n");
        var mark = new DebateFile(@"themes\mark.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0H4V4Z"/></svg>""");
        var files = MemoryDebates.Small();
        foreach (var file in files)
            File.WriteAllBytes(_folder.File(file.Name), file.Content);
        Directory.CreateDirectory(_folder.File("themes"));
        File.WriteAllBytes(_folder.File("themes/house.yaml"), theme.Content);
        File.WriteAllBytes(_folder.File("themes/mark.svg"), mark.Content);

        var held = Debate.Of([.. files, theme, mark], new() { Theme = "themes/house.yaml" }).Build();
        var read = Debate.Read(_folder.Path, new() { Theme = _folder.File("themes/house.yaml") }).Build();
        Assert.Equal(read.ToBytes(Format.Pdf), held.ToBytes(Format.Pdf));
        Assert.NotEqual(read.ToBytes(Format.Pdf), Debate.Of(files).Build().ToBytes(Format.Pdf));
    }

    [Fact]
    public void A_mistake_has_its_place_and_its_help()
    {
        var files = MemoryDebates.Small("""
              - {id: rails, question: Who pays for the rails?, kind: fact}
              - {id: rails, question: Who mends the rails?, kind: fact}
            """);
        var debate = Debate.Of(files);
        Assert.True(debate.HasErrors);
        var twice = Assert.Single(debate.Diagnostics, diagnostic => diagnostic.Related is not null);
        Assert.Equal(Severity.Error, twice.Severity);
        Assert.StartsWith("BRF", twice.Code, StringComparison.Ordinal);
        Assert.Equal(new Place("debate.yaml", 7, 10, 7, 15), twice.Place);
        Assert.Equal(new Place("debate.yaml", 6, 10, 6, 15), twice.Related!.Place);
        Assert.Equal($"debate.yaml(7,10): error {twice.Code}: {twice.Message}", $"{twice}");
        Assert.StartsWith($"{twice}\n      7 |   - {{id: rails, question: Who mends", twice.Text, StringComparison.Ordinal);
        Assert.Equal(twice, Debate.Of(files).Diagnostics.Single(diagnostic => diagnostic.Related is not null));
    }

    [Fact]
    public void All_of_it_is_what_check_prints()
    {
        foreach (var file in MemoryDebates.Small("theme: none.yaml\nlenght: note"))
            File.WriteAllBytes(_folder.File(file.Name), file.Content);
        var debate = Debate.Read(_folder.Path);
        var printed = Tool.Here("check", _folder.Path).Error;
        Assert.StartsWith(string.Join('\n', debate.Diagnostics.Select(diagnostic => diagnostic.Text)), printed, StringComparison.Ordinal);

        var thrown = Assert.Throws<DebateException>(() => debate.Build());
        Assert.Equal<IEnumerable<Diagnostic>>(debate.Diagnostics, thrown.Diagnostics);
        Assert.Contains(debate.Diagnostics.First(d => d.Severity == Severity.Error).Text, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        Assert.Throws<DirectoryNotFoundException>(() => Debate.Read(_folder.File("none")));
        Assert.EndsWith("debate.yaml'.", Assert.Throws<FileNotFoundException>(() => Debate.Read(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("folder", () => Debate.Read(""));
        Assert.Throws<ArgumentException>("files", () => Debate.Of([new("sources.yaml", "")]));
        Assert.Throws<ArgumentException>("files", () => Debate.Of([.. MemoryDebates.Small(), new("debate.yaml", "")]));
        Assert.Throws<ArgumentException>("files", () => Debate.Of(MemoryDebates.Small(), new() { Theme = "house.yaml" }));
        Assert.Throws<FileNotFoundException>(
            () => Debate.Read(SampleDebates.FolderOf("tram"), new() { Theme = _folder.File("house.yaml") }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/debate.yaml")]
    [InlineData("../debate.yaml")]
    [InlineData("a//b.yaml")]
    [InlineData(@"a\..\b.yaml")]
    public void A_name_leads_to_no_other_folder(string path) => Assert.Throws<ArgumentException>("name", () => new DebateFile(path, ""));

    [Fact]
    public void What_is_not_for_paper_may_have_any_character()
    {
        var files = MemoryDebates.Small("background: 😀").ToList();
        files.RemoveAt(0);
        files.Add(new("debate.yaml", """
            title: Should the pier stay open? 𓀀
            as-of: 2024-05-01
            stakeholders: [anglers, town]
            issues:
              - {id: pier, question: Should the pier stay open in winter?, kind: policy}
            """));
        Assert.True(Debate.Of(files).HasErrors);
        var briefing = Debate.Of(files, new() { ForPaper = false }).Build();
        Assert.NotEmpty(briefing.ToBytes(Format.Html));
        Assert.Throws<InvalidOperationException>(() => briefing.ToBytes(Format.Pdf));
        Assert.Throws<InvalidOperationException>(() => briefing.Text());
    }

    [Fact]
    public void Reading_can_be_cancelled() => Assert.Throws<OperationCanceledException>(
        () => Debate.Of(MemoryDebates.Small(), cancellationToken: new CancellationToken(canceled: true)));
}
