using System.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>A repository with a debate that was committed twice, as <c>first</c> and, a word changed, as <c>second</c>.</summary>
public sealed class TwoCommits : IDisposable
{
    private readonly TemporaryFolder _folder = Debate();

    public TwoCommits()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit("first");
        var residents = _folder.File("positions/residents.yaml");
        File.WriteAllText(residents, File.ReadAllText(residents).Replace("loud", "noisy", StringComparison.Ordinal));
        Commit("second");
    }

    /// <summary>A folder with the debate in <c>positions</c>.</summary>
    internal static TemporaryFolder Debate()
    {
        var folder = new TemporaryFolder();
        var positions = Directory.CreateDirectory(folder.File("positions")).FullName;
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(positions, Path.GetFileName(path)));
        return folder;
    }

    public void CopyTo(string folder)
    {
        foreach (var path in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(_folder.Path, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }

        // What git has no file for it still looks for.
        Directory.CreateDirectory(Path.Combine(folder, ".git", "refs", "heads"));
    }

    public void Dispose() => _folder.Dispose();

    private void Commit(string name)
    {
        Git("add", "positions");
        Git("-c", "user.name=Author", "-c", "user.email=author@example.org", "commit", "--quiet", "--message", name);
        Git("tag", name);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
