using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.MadeUp;

namespace Briefing.Tests.Infrastructure;

public sealed class LargeDebateTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(8, 30, 1)]
    [InlineData(20, 50, 2)]
    public void A_made_up_debate_has_no_mistakes_and_nothing_to_warn_of(int stakeholders, int issues, int arguments)
    {
        var files = MadeUpDebate.Files(new(stakeholders, issues, arguments)).Select(file => (file.Name, file.Text));
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(DebateFiles.Of("made-up", files), diagnostics);
        Assert.NotNull(map);
        Assert.Equal((stakeholders, issues), (map.Debate.Stakeholders.Length, map.Issues.Length));
        if (stakeholders > 1)
            Assert.Equal("", DiagnosticText.Short(diagnostics.InReadingOrder()));
    }

    [Fact]
    public void The_same_seed_gives_the_same_debate_and_another_seed_another()
    {
        Assert.Equal(MadeUpDebate.Files(LargeDebates.Large), MadeUpDebate.Files(LargeDebates.Large));
        Assert.NotEqual(MadeUpDebate.Files(LargeDebates.Large), MadeUpDebate.Files(LargeDebates.Large with { Seed = 2 }));
    }
}
