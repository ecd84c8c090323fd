using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

public sealed class ExplainTests
{
    [Fact]
    public void Without_a_code_all_are_listed()
    {
        var run = Tool.Here("explain");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, "explain");
    }

    [Theory]
    [InlineData("BRF0307")]
    [InlineData("brf0307")]
    [InlineData("0307")]
    [InlineData("307")]
    [InlineData("brf307")]
    public void A_code_is_explained_however_it_is_typed(string code)
    {
        var run = Tool.Here("explain", code);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, "explain-BRF0307");
    }

    [Theory]
    [InlineData("BRF0930", "Did you mean 'BRF0030'? ")]
    [InlineData("balance", "")]
    [InlineData("-1", "")]
    [InlineData("99999999999999999999", "")]
    public void A_code_that_does_not_exist_ends_with_2(string code, string suggestion)
    {
        var run = Tool.Here("explain", code);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"briefing: There is no code '{code}'.\n  help: {suggestion}'briefing explain' lists all codes.\n", run.Error);
    }
}
