using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Robustness;

/// <summary>What lies in a debate's folder and is no part of it stops nothing.</summary>
public sealed class StrayFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StrayFileTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Theory(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    [InlineData(".#operator.yaml")]
    [InlineData("._operator.yaml")]
    [InlineData(".operator.yaml")]
    public void Hidden_and_lock_files_are_passed_over(string name)
    {
        File.CreateSymbolicLink(_folder.File(name), "author@machine.1234:1700000000");
        Assert.Equal((0, ""), Check());
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void What_cannot_be_opened_is_one_warning_and_the_rest_is_read()
    {
        File.CreateSymbolicLink(_folder.File("dangling.yaml"), "nowhere.yaml");
        File.CreateSymbolicLink(_folder.File("round.yaml"), "about.yaml");
        File.CreateSymbolicLink(_folder.File("about.yaml"), "round.yaml");
        var (exitCode, error) = Check();
        Assert.Equal(0, exitCode);
        Assert.Equal(3, Count(error, "warning BRF0002"));
        Assert.Equal(3, Count(error, "BRF"));
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_file_of_the_debate_that_cannot_be_opened_is_one_error()
    {
        File.Delete(_folder.File("operator.yaml"));
        File.CreateSymbolicLink(_folder.File("operator.yaml"), "operator.yaml");
        var (exitCode, error) = Check();
        Assert.Equal(1, exitCode);
        Assert.Contains("operator.yaml(1,1): error BRF0032", error, StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_link_out_of_the_folder_is_followed_on_demand_only()
    {
        using var elsewhere = new TemporaryFolder();
        File.Move(_folder.File("operator.yaml"), elsewhere.File("operator.yaml"));
        File.CreateSymbolicLink(_folder.File("operator.yaml"), elsewhere.File("operator.yaml"));
        Assert.Contains("operator.yaml(1,1): error BRF0031", Check().Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), Check("--allow-outside"));
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_link_within_the_folder_is_followed()
    {
        File.Move(_folder.File("operator.yaml"), _folder.File("operator.txt"));
        File.CreateSymbolicLink(_folder.File("operator.yaml"), "operator.txt");
        Assert.Equal((0, ""), Check());
    }

    private (int ExitCode, string Error) Check(params string[] options)
    {
        var run = Tool.Here(["check", _folder.Path, .. options]);
        return (run.ExitCode, run.Error);
    }

    private static int Count(string text, string what) => text.Split(what).Length - 1;
}
