using Briefing.Load.Files;
using Briefing.Tests.Cli;
using Briefing.Tests.Exchange;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>What an author has still to write is told as one list, and the debate is a draft until then.</summary>
public sealed class PlaceholderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PlaceholderTests()
    {
        foreach (var (name, text) in SampleDebate.Texts)
            File.WriteAllText(_folder.File(name), text);

        Replace("debate.yaml", "as-of: 2024-03-01", "as-of: TBD");
        Replace("debate.yaml", "kind: policy", "kind: TBD");
        Replace("operator.yaml", "summary: It wants the short line.", "summary: TBD");
        Replace("residents.yaml", "voice: quoted", "voice: TBD");
        Replace("residents.yaml", "{source: gazette-2024, paragraph: 7}", "{source: gazette-2024, page: TBD}");
        Replace("sources.yaml", "translated: none", "translated: TBD");
        Replace("sources.yaml", "language: en", "language: TBD");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_draft_builds_and_is_marked_as_one()
    {
        foreach (var name in (string[])["draft.md", "draft.html", "draft.pdf"])
            Assert.Equal(0, Tool.Here("build", _folder.Path, "--length", "record", "-o", _folder.File(name)).ExitCode);

        var text = File.ReadAllText(_folder.File("draft.md"));
        Assert.Contains("Draft: 12 values are still to be written (TBD)", text, StringComparison.Ordinal);
        Assert.Contains("As of TBD", text, StringComparison.Ordinal);
        Assert.Contains("translation TBD", text, StringComparison.Ordinal);
        Assert.Contains("voice TBD", text, StringComparison.Ordinal);
        Assert.Contains("TBD. 1 argument: ", text, StringComparison.Ordinal);
        Assert.Contains(">Draft</p>", File.ReadAllText(_folder.File("draft.html")), StringComparison.Ordinal);
        Assert.Contains(
            Pipeline.Text(File.ReadAllBytes(_folder.File("draft.pdf"))),
            paragraph => paragraph.Text.Contains("still to be written (TBD)", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_is_named_once_and_a_strict_check_fails()
    {
        var run = Tool.Here("check", _folder.Path, "--diagnostics", "short");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(8, run.Error.Split('\n').Count(line => line.Contains("warning BRF0129", StringComparison.Ordinal)));
        Assert.Contains("'voice' of the argument is still a placeholder.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Tool.Here("check", _folder.Path, "--strict").ExitCode);
    }

    [Fact]
    public void Placeholders_stay_what_they_are_in_JSON()
    {
        var json = Exported.Text(SampleDebates.Map(DebateFiles.Read(_folder.Path)), "json");
        File.WriteAllText(_folder.File("a.json"), json);
        Assert.Equal(0, Tool.Here("import", "debate", _folder.File("a.json"), _folder.File("again")).ExitCode);
        Assert.Equal(json, Exported.Text(SampleDebates.Map(DebateFiles.Read(_folder.File("again"))), "json"));
    }

    [Fact]
    public void An_id_has_no_placeholder()
    {
        Replace("operator.yaml", "issue: route", "issue: TBD");
        Assert.Equal(1, Tool.Here("check", _folder.Path).ExitCode);
    }

    private void Replace(string name, string old, string @new)
    {
        var text = File.ReadAllText(_folder.File(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_folder.File(name), text.Replace(old, @new, StringComparison.Ordinal));
    }
}
