using System.Text.Json;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>Values of debate.yaml that the command line gives for one run.</summary>
public sealed class SetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _debate;

    public SetTests() => _debate = _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("title=Ferries: the \"new\" ones # 2", "# Ferries: the \"new\" ones # 2")]
    [InlineData("title='Ferries, and ''bridges'''", "# Ferries, and 'bridges'")]
    [InlineData("title= Two words ", "# Two words")]
    public void A_text_is_taken_as_it_is_or_as_yaml_if_it_is_quoted(string words, string heading) =>
        Assert.Equal(heading, Markdown("--set", words).Split('\n')[0]);

    [Fact]
    public void The_last_of_two_counts_and_the_files_stay_as_they_are()
    {
        var before = File.ReadAllText(Path.Combine(_debate, "debate.yaml"));
        Assert.StartsWith("# Second\n", Markdown("--set", "title=First", "--set", "title=Second"), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_debate, "debate.yaml")));
    }

    [Fact]
    public void A_list_takes_the_place_of_a_list_and_nothing_leaves_a_key_out()
    {
        var run = Tool.Here("check", _debate, "--set", "stakeholders=[residents]", "--diagnostics", "short");
        Assert.Contains("There is no stakeholder 'operator'", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("order in which they spoke", Markdown("--set", "order-note="), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_value_is_in_no_file_of_the_repository()
    {
        string[] check = ["check", _debate, "--set", "as-of=soon", "--diagnostics"];
        var command = Assert.Single(Tool.Here([.. check, "github"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("::error title=BRF0108", command, StringComparison.Ordinal);
        Assert.Contains("::--set: 'soon' is not a date.", command, StringComparison.Ordinal);

        using var log = JsonDocument.Parse(Tool.Here([.. check, "sarif"]).Output);
        var place = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Assert.False(place.TryGetProperty("physicalLocation", out _));
        Assert.Equal("--set as-of: soon", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
    }

    [Fact]
    public void Keys_within_keys_are_added_or_replaced()
    {
        string[] added = ["--set", "watershed.date=2024-05", "--set", "watershed.name=the first storm"];
        Assert.Contains("the first storm", Markdown(added), StringComparison.Ordinal);
        Assert.Contains("the second storm", Markdown([.. added, "--set", "watershed.name=the second storm"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_named_from_the_folder_of_the_debate()
    {
        Directory.CreateDirectory(Path.Combine(_debate, "themes"));
        File.WriteAllText(Path.Combine(_debate, "themes", "house.yaml"), "paper: letter\n");
        Assert.Equal(0, Tool.Here("check", _debate, "--set", "theme=themes/house.yaml").ExitCode);
        Assert.Contains("--set(1,8): error BRF0601", Tool.Here("check", _debate, "--set", "theme=house.yaml").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("titel=x", "--set(1,1): error BRF0101")]
    [InlineData("length=long", "--set(1,9): error BRF0107")]
    [InlineData("as-of=2026-13-40", "--set(1,8): error BRF0109")]
    [InlineData("stakeholders=[a, b", "--set(1,15): error BRF0016")]
    [InlineData("stakeholders.0=x", "--set(1,1): error BRF0104")]
    [InlineData("title=[a, b]", "--set(1,1): error BRF0104")]
    [InlineData("title=a\u0001b", "--set(1,9): error BRF0004")]
    [InlineData("watershed.nme=x", "--set(1,11): error BRF0101")]
    [InlineData("title=", "--set(1,1): error BRF0102")]
    [InlineData("title=\"a\"\nbogus: b", "--set(2,2): error BRF0014")]
    public void What_is_wrong_is_said_where_it_was_given(string words, string start)
    {
        var run = Tool.Here("check", _debate, "--set", words, "--diagnostics", "short");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_a_list_is_reported_as_without_it()
    {
        File.WriteAllText(Path.Combine(_debate, "debate.yaml"), "- a list\n");
        Assert.Equal(Tool.Here("check", _debate), Tool.Here("check", _debate, "--set", "title=x"));
    }

    [Fact]
    public void A_slip_is_taken_for_a_key_that_the_file_has() =>
        Assert.Contains("Did you mean 'title'?", Tool.Here("check", _debate, "--set", "titel=x").Error, StringComparison.Ordinal);

    [Fact]
    public void What_is_left_out_is_not_offered_to_be_added_to_the_file() =>
        Assert.Contains("\"fixes\": []", Tool.Here("check", _debate, "--set", "title=", "--diagnostics", "json").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("title", "briefing: --set takes a key and a value, not 'title'.")]
    [InlineData("=x", "briefing: --set takes a key of debate.yaml, not ''.")]
    [InlineData("a..b=x", "briefing: --set takes a key of debate.yaml, not 'a..b'.")]
    [InlineData("a b=x", "briefing: --set takes a key of debate.yaml, not 'a b'.")]
    public void What_is_no_key_with_a_value_is_refused(string words, string line)
    {
        var run = Tool.Here("build", _debate, "--set", words, "-o", Path.Combine(_folder.Path, "x.md"));
        Assert.Equal((2, line), (run.ExitCode, run.Error.Split('\n')[0]));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "x.md")));
    }

    [Fact]
    public void It_is_not_for_a_run_that_changes_the_files() =>
        Assert.Equal(2, Tool.Here("check", _debate, "--fix", "--set", "title=x").ExitCode);

    [Fact]
    public void An_export_has_the_values_too() =>
        Assert.Contains("\"title\": \"Other\"", Tool.Here("export", _debate, "-f", "json", "--set", "title=Other").Output, StringComparison.Ordinal);

    private string Markdown(params string[] options)
    {
        var target = Path.Combine(_folder.Path, "x.md");
        Assert.Equal(0, Tool.Here(["build", _debate, "-o", target, .. options]).ExitCode);
        return File.ReadAllText(target);
    }
}
