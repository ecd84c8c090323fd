namespace Briefing.Tests.Infrastructure;

/// <summary>
/// Makes a folder the current one for as long as it lives. The current folder is that of the whole process: tests that
/// change it belong to this collection, which runs when no other test does.
/// </summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public sealed class CurrentFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;

    internal CurrentFolder(string folder) => Environment.CurrentDirectory = folder;

    public void Dispose() => Environment.CurrentDirectory = _before;
}
