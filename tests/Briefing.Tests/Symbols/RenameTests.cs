using System.Collections.Immutable;
using System.Text;
using Briefing.Load.Files;
using Briefing.Symbols;
using Briefing.Text;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Symbols;

/// <summary><c>briefing rename</c>.</summary>
public sealed class RenameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RenameTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_argument_is_renamed_in_its_file_and_in_every_reply_to_it()
    {
        var run = Rename("argument", "operator/riders", "passengers");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Renamed the argument operator/riders to operator/passengers: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("- id: passengers\n", Read("operator.yaml"), StringComparison.Ordinal);
        Assert.Contains("to: operator/passengers", Read("residents.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("check", _folder.Path).ExitCode);
    }

    [Fact]
    public void The_file_of_a_stakeholder_takes_its_new_name()
    {
        var run = Rename("stakeholder", "operator", "company");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.False(File.Exists(_folder.File("operator.yaml")));
        Assert.StartsWith("id: company\n", Read("company.yaml"), StringComparison.Ordinal);
        Assert.Contains($"{_folder.Shown("operator.yaml")} is now {_folder.Shown("company.yaml")}.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("check", _folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("shipped", Explicit = true)]
    [InlineData("ferry")]
    [InlineData("silence")]
    public void Every_id_goes_there_and_comes_back_and_the_files_are_as_they_were(string debate)
    {
        var files = DebateFiles.Read(SampleDebates.FolderOf(debate));
        var parsed = new ParsedFiles();
        var symbols = SymbolIndex.Of(files, parsed).Defined.ToList();
        Assert.Equal([.. Enum.GetValues<SymbolKind>()], symbols.Select(symbol => symbol.Kind).Distinct().Order());
        foreach (var symbol in symbols)
        {
            var there = Renamed(files, parsed, symbol, "one-that-nobody-has");
            Assert.Empty(SymbolIndex.Of(there, parsed).Of(symbol));
            var back = Renamed(there, parsed, symbol with { Id = "one-that-nobody-has" }, symbol.Id);
            Assert.Equal(files.Names, back.Names);
            Assert.All(files.Names, name => Assert.True(files.HasSame(name, back), $"{symbol}: {name}"));
        }
    }

    [Fact]
    public void Comments_quotation_marks_and_line_ends_stay()
    {
        Write("operator.yaml", Read("operator.yaml")
            .Replace("- id: riders", "- id: 'riders' # who rides", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal));
        Write("residents.yaml", Read("residents.yaml").Replace("to: operator/riders", "to: \"operator/riders\"   # them", StringComparison.Ordinal));
        Assert.Equal(0, Rename("argument", "operator/riders", "passengers").ExitCode);
        Assert.Contains("- id: 'passengers' # who rides\r\n", Read("operator.yaml"), StringComparison.Ordinal);
        Assert.Contains("to: \"operator/passengers\"   # them", Read("residents.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_repeated_by_an_alias_is_changed_once()
    {
        Write("operator.yaml", Read("operator.yaml")
            .Replace("- id: riders\n    issue: route", "- id: riders\n    issue: &i route", StringComparison.Ordinal)
            .Replace("- id: cost\n    issue: route", "- id: cost\n    issue: *i", StringComparison.Ordinal));
        Assert.Equal(0, Rename("issue", "route", "line").ExitCode);
        Assert.Contains("issue: &i line\n", Read("operator.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("check", _folder.Path).ExitCode);
    }

    [Fact]
    public void What_is_written_with_an_escape_is_written_anew()
    {
        Write("residents.yaml", Read("residents.yaml").Replace("to: operator/riders", "to: \"operator\\u002friders\"", StringComparison.Ordinal));
        Assert.Equal(0, Rename("argument", "operator/riders", "passengers").ExitCode);
        Assert.Contains("to: operator/passengers", Read("residents.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, Rename("stakeholder", "operator", "company").ExitCode);
        Assert.Contains("to: company/passengers", Read("residents.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_YAML_keeps_for_itself_gets_quotation_marks()
    {
        Assert.Equal(0, Rename("issue", "route", "no").ExitCode);
        Assert.Contains("id: \"no\"", Read("debate.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("check", _folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("argument", "riders", "x", "Did you mean 'operator/riders'? An argument is named with its stakeholder")]
    [InlineData("argument", "operator/rider", "x", "Did you mean 'operator/riders'?")]
    [InlineData("argument", "operator/riders", "residents/riders", "An argument stays with its stakeholder")]
    [InlineData("arguments", "operator/riders", "x", "Did you mean 'argument'?")]
    [InlineData("issue", "route", "The Route", "cannot be an id")]
    [InlineData("source", "hearing-2024", "gazette-2024", "There is already a source 'gazette-2024': ")]
    [InlineData("issue", "route", "route", "has that id already")]
    [InlineData("stakeholder", "operator", "sources", "it is the name of another file")]
    [InlineData("stakeholder", "operator", "con", "Windows reserves the name")]
    [InlineData("source", "nothing", "x", "There is no source 'nothing'.")]
    public void What_cannot_be_is_said_and_nothing_is_changed(string kind, string old, string @new, string words)
    {
        var before = Everything();
        var run = Rename(kind, old, @new);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("stances:", "stancs:")]
    [InlineData("id: operator\n", "- id: operator\n")]
    public void Where_an_id_may_stand_unseen_nothing_is_renamed(string right, string wrong)
    {
        Write("operator.yaml", Read("operator.yaml").Replace(right, wrong, StringComparison.Ordinal));
        var before = Everything();
        Assert.Equal(2, Rename("issue", "route", "line").ExitCode);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void An_id_that_stands_twice_is_not_renamed()
    {
        Write("operator.yaml", Read("operator.yaml").Replace("- id: cost\n", "- id: riders\n", StringComparison.Ordinal));
        var run = Rename("argument", "operator/riders", "passengers");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The argument 'riders' appears twice: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stakeholder_without_a_file_is_renamed_where_it_is_named()
    {
        var index = SymbolIndex.Of(DebateFiles.Of("x", ("debate.yaml", "stakeholders: [operator, residents]\n")));
        var renaming = Renaming.Of(index, new(SymbolKind.Stakeholder, "operator"), "company");
        Assert.Equal((1, null, null), (renaming.Edits.Length, renaming.OldFile, renaming.NewFile));
    }

    [Fact]
    public void A_file_that_is_not_used_is_not_written_over()
    {
        Write("company.yaml", "# notes\n");
        var run = Rename("stakeholder", "operator", "company");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is already a file 'company.yaml'", run.Error, StringComparison.Ordinal);
        Assert.Equal("# notes\n", Read("company.yaml"));
    }

    [Fact]
    public void Where_a_file_cannot_be_read_nothing_is_renamed()
    {
        Write("residents.yaml", Read("residents.yaml") + "replies: [\n");
        var before = Everything();
        var run = Rename("argument", "operator/riders", "passengers");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Nothing was renamed: a file that can't be read may contain the id.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void An_id_that_something_else_would_then_mean_is_refused()
    {
        Write("residents.yaml", Read("residents.yaml").Replace("to: operator/riders", "to: operator/gone", StringComparison.Ordinal));
        var run = Rename("argument", "operator/riders", "gone");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Something already refers to an argument 'gone'", run.Error, StringComparison.Ordinal);
    }

    private static DebateFiles Renamed(DebateFiles files, ParsedFiles parsed, Symbol symbol, string id)
    {
        var renaming = Renaming.Of(SymbolIndex.Of(files, parsed), symbol, id);
        var edits = renaming.Edits.ToLookup(edit => edit.At.File.Path);
        return new(files.Folder, files.Names.Select(name => (
            name == renaming.OldFile ? renaming.NewFile! : name,
            EditedFile.Of(files.ContentOf(name), edits[files.PathOf(name)]))));
    }

    private Tool.Run Rename(params string[] words) => Tool.Here(["rename", .. words, _folder.Path]);

    private ImmutableArray<string> Everything() =>
        [.. Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).Select(path => $"{path}\n{File.ReadAllText(path)}")];

    private string Read(string name) => File.ReadAllText(_folder.File(name));

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text, new UTF8Encoding(false));
}
