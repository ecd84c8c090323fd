using Briefing.Check;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_debate_has_no_mistake()
    {
        var diagnostics = new DiagnosticBag();

        var debate = DebateLoader.Load(SampleDebate.Files(SampleDebate.Texts), diagnostics);
        var @checked = CheckedDebate.From(debate, diagnostics, TestContext.Current.CancellationToken);

        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        Assert.Same(debate, @checked?.Debate);
    }
}
