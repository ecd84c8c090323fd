namespace Briefing.Tests.Infrastructure;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static readonly EnumerationOptions s_all = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("briefing-test-");

    public string Path => _folder.FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The path of a file as messages show it, on every system.</summary>
    public string Shown(string name) => $"{Path}/{name}".Replace('\\', '/');

    /// <summary>Copies the files of a debate here, and returns the folder.</summary>
    public string CopyOf(string debate)
    {
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf(debate), "*.yaml"))
            System.IO.File.Copy(path, File(System.IO.Path.GetFileName(path)));
        return Path;
    }

    public void Dispose()
    {
        // Windows deletes no file that is read-only, as git's objects are.
        if (OperatingSystem.IsWindows())
        {
            foreach (var file in _folder.EnumerateFiles("*", s_all).Where(file => file.IsReadOnly))
                file.IsReadOnly = false;
        }

        _folder.Delete(recursive: true);
    }
}
