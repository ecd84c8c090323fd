using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>
/// The commands as programs. Other tests run them in this process, or among other programs: see <see cref="PipeTests"/>.
/// </summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact(Explicit = true)]
    public void A_debate_is_begun_added_to_and_taken_over()
    {
        Succeeds("new", "library");
        Succeeds("add", "issue", "noise", "library", "--kind", "fact", "--question", "Is it too loud?");
        Succeeds("export", "library", "-f", "json", "-o", "library.json");
        Succeeds("import", "debate", "library.json", "again");
        Succeeds("diff", "library", "again");
        Assert.StartsWith("{", Succeeds("schema", "position").Output, StringComparison.Ordinal);
    }

    private Tool.Run Succeeds(params string[] args)
    {
        var run = Tool.AsProcess(_folder.Path, Tool.NoSettings, args);
        Assert.True(run.ExitCode == 0, $"{string.Join(' ', args)}\n{run.Error}");
        return run;
    }
}
