using System.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>A repository with a debate that was committed twice, as <c>first</c> and, a word changed, as <c>second</c>.</summary>
public sealed class TwoCommits : IDisposable
{
    // Made when a test asks for it: others of its class run without git, too.
    private readonly Lazy<TemporaryFolder> _folder = new(Committed);

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
        var source = _folder.Value.Path;
        foreach (var path in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }

        // What git has no file for it still looks for.
        Directory.CreateDirectory(Path.Combine(folder, ".git", "refs", "heads"));
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            _folder.Value.Dispose();
    }

    private static TemporaryFolder Committed()
    {
        var folder = Debate();
        Git("init", "--quiet", "--initial-branch=main");
        Commit("first");
        var residents = folder.File("positions/residents.yaml");
        File.WriteAllText(residents, File.ReadAllText(residents).Replace("loud", "noisy", StringComparison.Ordinal));
        Commit("second");
        return folder;

        void Commit(string name)
        {
            Git("add", "positions");
            Git("-c", "user.name=Author", "-c", "user.email=author@example.org", "commit", "--quiet", "--message", name);
            Git("tag", name);
        }

        void Git(params string[] arguments)
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
    }
}
