using System.Collections.Immutable;

namespace Briefing.Fuzz.Runs;

/// <summary>A folder that holds the files of one input after the other.</summary>
internal sealed class FuzzFolder : IDisposable
{
    // What the tool writes is flushed to the disk, which memory has no need of.
    private const string Memory = "/dev/shm";

    private readonly DirectoryInfo _folder = Directory.Exists(Memory)
        ? Directory.CreateDirectory($"{Memory}/briefing-fuzz-{Environment.ProcessId}-{Interlocked.Increment(ref s_count)}")
        : Directory.CreateTempSubdirectory("briefing-fuzz-");

    private static int s_count;

    public string Path => _folder.FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes the files, and deletes all others.</summary>
    public void Fill(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var old in _folder.EnumerateFileSystemInfos())
        {
            if (old is DirectoryInfo { LinkTarget: null } directory)
                directory.Delete(recursive: true);
            else
                old.Delete();
        }

        foreach (var (name, content) in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
            File.WriteAllBytes(PathOf(name), content);
        }
    }

    /// <summary>All files, by their path below the folder.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files() => _folder
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(
            file => System.IO.Path.GetRelativePath(Path, file.FullName).Replace('\\', '/'),
            file => File.ReadAllBytes(file.FullName),
            StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
