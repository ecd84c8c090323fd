using System.Text;
using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

/// <summary><c>todo</c> and <c>comment</c>: listed by <c>check</c>, printed in drafts only, and nowhere else.</summary>
public sealed partial class RemarkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RemarkTests()
    {
        _folder.CopyOf("tram");
        Write("operator.yaml", Read("operator.yaml").Replace(
            "  - id: riders\n", "  - id: riders\n    todo: Count *again*.\n    comment: Agreed.\n", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_lists_them_and_strict_lets_them_pass()
    {
        var run = Tool.Here("check", _folder.Path, "--strict", "--diagnostics", "short");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"{_folder.Shown("operator.yaml")}(10,11): note BRF0132: To do: Count again.\n{_folder.Shown("operator.yaml")}(11,14): note BRF0132: Comment: Agreed.\n",
            run.Error);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public void Nothing_of_them_is_in_what_is_built(string format)
    {
        var output = Tool.Here("build", _folder.Path, "-f", format, "-o", "-").Output;
        Assert.Equal(Tool.Here("build", SampleDebates.FolderOf("tram"), "-f", format, "-o", "-").Output, output);
    }

    [Theory]
    [InlineData("md", "briefing")]
    [InlineData("md", "record")]
    [InlineData("html", "record")]
    public void A_draft_says_that_it_is_one_and_has_them_at_its_end(string format, string length)
    {
        var output = Tool.Here("build", _folder.Path, "--draft", "-f", format, "--length", length, "-o", "-").Output;
        Assert.Contains("Draft", output, StringComparison.Ordinal);
        Assert.Contains("Still to do", output, StringComparison.Ordinal);
        Assert.Matches(">?argument riders", output);
        Assert.Contains(format == "md" ? "Count *again*." : "Count <em>again</em>.", output, StringComparison.Ordinal);
        Assert.Contains("Agreed.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_debate_with_placeholders_has_them_too()
    {
        Write("operator.yaml", Read("operator.yaml").Replace("summary: Runs", "summary: TBD #", StringComparison.Ordinal));
        Assert.Contains("Still to do", Tool.Here("build", _folder.Path, "-f", "md", "-o", "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shipped")]
    [InlineData("ferry")]
    [InlineData("twelve-replies")]
    [InlineData("watershed")]
    public void Wherever_they_stand_every_length_can_be_built_and_every_link_leads_somewhere(string debate)
    {
        var files = DebateFiles.Read(SampleDebates.FolderOf(debate));
        var everywhere = new DebateFiles(files.Folder, files.Names.Select(name => (name, Encoding.UTF8.GetBytes(
            FirstKey().Replace(Encoding.UTF8.GetString(files.ContentOf(name)), "$0todo: See to it.\n$1  ")))));
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(everywhere, new ThemeRequest { IsDraft = true }, diagnostics);
        Assert.True(map is not null, string.Join('\n', diagnostics.InReadingOrder().Where(one => one.Severity == Severity.Error).Select(one => one.At.Place + one.Message)));
        Assert.True(map.Map.Debate.Remarks.Length > 2);
        foreach (var length in Enum.GetValues<Length>())
        {
            Pipeline.Pdf(Pipeline.Document(map.Map, map.Design, length, diagnostics), map.Design);
            var page = Encoding.UTF8.GetString(Pipeline.Html(Pipeline.Page(map.Map, length), map.Design));
            var places = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToHashSet();
            if (length == Length.Record)
                AssertLead(page[page.IndexOf("to-do", StringComparison.Ordinal)..], places);
        }
    }

    private static void AssertLead(string html, HashSet<string> places)
    {
        var links = Regex.Matches(html, " href=\"#([^\"]+/[^\"]+)\"").Select(match => Uri.UnescapeDataString(match.Groups[1].Value));
        Assert.All(links, link => Assert.Contains(link, places));
    }

    /// <summary>The first key of an item of a list in block style, with its indentation.</summary>
    [GeneratedRegex("(?<=^( *))- (?=(id|to): )", RegexOptions.Multiline)]
    private static partial Regex FirstKey();

    private string Read(string name) => File.ReadAllText(_folder.File(name));

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text, new UTF8Encoding(false));
}
