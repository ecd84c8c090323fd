namespace Briefing.Tests.Infrastructure;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("briefing-test-");

    public string Path => _folder.FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Copies the files of a debate here, and returns the folder.</summary>
    public string CopyOf(string debate)
    {
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf(debate), "*.yaml"))
            System.IO.File.Copy(path, File(System.IO.Path.GetFileName(path)));
        return Path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
