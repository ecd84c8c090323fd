using System.Text;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Diff;

/// <summary><c>build --since</c>: a briefing that says at its end what has changed.</summary>
public sealed class ChangesTests : IDisposable
{
    private static readonly string s_old = SampleDebates.FolderOf("tram");

    private readonly TemporaryFolder _folder = new();

    public ChangesTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_new_changed_and_gone_stands_in_a_section_at_the_end()
    {
        Edit("operator.yaml", "is where the riders are", "is where most riders are");
        Edit("residents.yaml", "replies:", "proposals:\n  - text: Let us wait.\n    citations: [{source: hearing-2024, paragraph: 9}]\nreplies:");
        var text = Built("-f", "md");
        Assert.Contains(
            """
            ## What has changed

            Since the state as of 1 March 2024.
            New words: \[+…\].
            Words that are gone: \[−…\].

            ### Harbour Tram Company

            - **Changed**: Argument 1.1: The old town is where *\[−the\]* **\[+most\]** riders are.
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.Contains("- **New**: Proposal: Let us wait.\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record")]
    [InlineData("briefing")]
    public void A_page_has_a_view_of_it(string length)
    {
        Edit("operator.yaml", "is where the riders are", "is where most riders are");
        Assert.Contains("id=\"section/changes\"", Built("-f", "html", "--length", length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefing")]
    [InlineData("record")]
    public void A_Word_file_has_it_in_either_length(string length)
    {
        Edit("operator.yaml", "is where the riders are", "is where most riders are");
        var file = _folder.File("tram.docx");
        var run = Tool.Here("build", _folder.Path, "--since", s_old, "--length", length, "-o", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Pipeline.WordTextOf(File.ReadAllBytes(file)), paragraph => paragraph.Text == "What has changed");
    }

    [Fact]
    public void Where_nothing_has_changed_that_is_said() => Assert.Contains("Nothing.", Built("-f", "md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("A note has no room", "-f", "md", "--length", "note")]
    [InlineData("The JSON is the debate alone", "-f", "json")]
    public void What_has_no_place_for_it_says_so(string words, params string[] options)
    {
        var run = Tool.Here(["build", _folder.Path, "--since", s_old, "-o", "-", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_state_with_mistakes_is_reported()
    {
        using var broken = new TemporaryFolder();
        broken.CopyOf("tram");
        File.WriteAllText(broken.File("operator.yaml"), "claim: x\n");
        var run = Tool.Here("build", _folder.Path, "--since", broken.Path, "-f", "md", "-o", "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("operator.yaml(1,1)", run.Error, StringComparison.Ordinal);
    }

    private string Built(params string[] options) => Tool.Here(["build", _folder.Path, "--since", s_old, "-o", "-", .. options]).Output;

    private void Edit(string name, string old, string @new)
    {
        var text = File.ReadAllText(_folder.File(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_folder.File(name), text.Replace(old, @new, StringComparison.Ordinal), new UTF8Encoding(false));
    }
}
