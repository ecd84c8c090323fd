using System.Text.Json;
using Briefing.Cli.Messages;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>Diagnostics as programs read them.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class DiagnosticsFormTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiagnosticsFormTests()
    {
        var debate = Directory.CreateDirectory(_folder.File("my, debate")).FullName;
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(debate, Path.GetFileName(path)));

        Change("residents.yaml", "operator/riders", "operator/ridres");
        Change("operator.yaml", "label: HTC", "label: HTC\nlabel: \"100%\"");
        Change("operator.yaml", "claim: The quay needs", "claim: >-\n      This is *certainly* so: the quay\n      needs");
        Change("sources.yaml", "type: report", "type: raport");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void A_form_for_programs_goes_to_standard_output(string form)
    {
        var run = Check(form);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"diagnostics-{form}");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Of_a_build_it_goes_to_standard_error(string form)
    {
        var run = Tool.In(_folder.Path, "build", "my, debate", "--diagnostics", form, "-o", "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(Check(form).Output, run.Error);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Without_mistakes_there_is_still_something_to_read(string form)
    {
        var run = Tool.Here("check", SampleDebates.FolderOf("tram"), "--diagnostics", form);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var list = form == "json" ? json.RootElement : json.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(0, list.GetArrayLength());
    }

    [Fact]
    public void Every_code_makes_a_rule_with_its_page_as_help()
    {
        using var json = JsonDocument.Parse(Check("sarif").Output);
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(),
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(rules.EnumerateArray(), rule => Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString()));
    }

    [Fact]
    public void GitHub_finds_files_from_the_root_of_its_workspace()
    {
        var workspace = Tool.NoSettings.Add("GITHUB_WORKSPACE", _folder.Path);
        var run = Tool.In(_folder.File("my, debate"), workspace, "check", ".", "--diagnostics", "github");
        Assert.Contains("::error file=my%2C debate/residents.yaml,line=14,", run.Output, StringComparison.Ordinal);
    }

    [Theory(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    [InlineData(".")]
    [InlineData("link")]
    public void So_does_a_log_for_code_hosts(string root)
    {
        Directory.CreateSymbolicLink(_folder.File("link"), _folder.Path);
        var workspace = Tool.NoSettings.Add("GITHUB_WORKSPACE", _folder.File(root));
        var run = Tool.In(_folder.File("my, debate"), workspace, "check", ".", "--diagnostics", "sarif");
        Assert.Contains(
            "\"uri\": \"my%2C%20debate/residents.yaml\",\n                  \"uriBaseId\": \"%SRCROOT%\"",
            run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_the_workspace_has_an_address_of_its_own()
    {
        var workspace = Tool.NoSettings.Add("GITHUB_WORKSPACE", _folder.File("elsewhere"));
        var run = Tool.In(_folder.Path, workspace, "check", "my, debate", "--diagnostics", "sarif");
        Assert.Contains("\"uri\": \"file:///", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("uriBaseId\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_the_folder_has_an_address_of_its_own()
    {
        using var elsewhere = new TemporaryFolder();
        var run = Tool.In(elsewhere.Path, "check", _folder.File("my, debate"), "--diagnostics", "sarif");
        Assert.Contains("/my%2C%20debate/residents.yaml\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"file:///", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("uriBaseId", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR=1 FORCE_COLOR=1", false, false)]
    [InlineData("FORCE_COLOR=1", true, true)]
    [InlineData("CLICOLOR_FORCE=1", true, true)]
    [InlineData("CLICOLOR_FORCE=0", true, false)]
    [InlineData("FORCE_COLOR=0", false, false)]
    [InlineData("FORCE_COLOR=1 TERM=dumb", true, true)]
    [InlineData("TERM=dumb", false, false)]
    [InlineData("TERM=xterm", false, true)]
    [InlineData("TERM=xterm", true, false)]
    [InlineData("NO_COLOR=", false, true)]
    public void Colour_is_as_the_environment_asks(string environment, bool isRedirected, bool expected)
    {
        var variables = environment.Split(' ').Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        Assert.Equal(expected, Terminal.WantsColor(variables.GetValueOrDefault, isRedirected));
    }

    [Fact]
    public void Colour_can_be_forced_into_a_pipe()
    {
        var forced = Tool.NoSettings.Add("FORCE_COLOR", "1");
        Assert.Contains("\e[31merror BRF", Tool.In(_folder.Path, forced, "check", "my, debate").Error, StringComparison.Ordinal);
    }

    private Tool.Run Check(string form) =>
        Tool.In(_folder.Path, "check", "my, debate", "--diagnostics", form);

    private void Change(string file, string old, string @new)
    {
        var path = _folder.File($"my, debate/{file}");
        Assert.Contains(old, File.ReadAllText(path), StringComparison.Ordinal);
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, @new, StringComparison.Ordinal));
    }
}
