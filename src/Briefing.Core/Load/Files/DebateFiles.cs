using Briefing.Load.Schemas;

namespace Briefing.Load.Files;

/// <summary>The YAML files of a debate's folder, not yet parsed.</summary>
internal sealed class DebateFiles
{
    public const string Debate = "debate.yaml";
    public const string Sources = "sources.yaml";

    private readonly string _folder;
    private readonly ImmutableSortedDictionary<string, byte[]> _contents;
    private readonly ImmutableSortedSet<string> _tooLarge;

    /// <param name="folder">As shown in messages.</param>
    /// <param name="contents">Bytes by file name.</param>
    public DebateFiles(string folder, IEnumerable<(string Name, byte[] Content)> contents)
    {
        _folder = folder.Replace('\\', '/').TrimEnd('/');
        _contents = contents.ToImmutableSortedDictionary(f => f.Name, f => f.Content, StringComparer.Ordinal);
        _tooLarge = TooLarge(_contents);
    }

    /// <summary>In ordinal order, independent of the file system's.</summary>
    public IEnumerable<string> Names => _contents.Keys;

    /// <summary>Reads the YAML files of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">The folder contains no debate.yaml.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public static DebateFiles Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");

        var files = new DebateFiles(folder, Directory.EnumerateFiles(folder)
            .Where(IsYaml)
            .Select(path => (Path.GetFileName(path), InputFile.Read(path, Limits.File))));

        return files.Contains(Debate)
            ? files
            : throw new FileNotFoundException($"There is no file '{files.PathOf(Debate)}'.", files.PathOf(Debate));
    }

    /// <summary>Files in memory, encoded as UTF-8.</summary>
    public static DebateFiles Of(string folder, params IEnumerable<(string Name, string Content)> files) =>
        new(folder, files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content))));

    /// <summary>As shown in messages.</summary>
    public string Folder => _folder;

    /// <summary>The name of the file with that path; <c>null</c> if it is not among them.</summary>
    public string? NameOf(string path) =>
        Names.FirstOrDefault(name => Path.GetFullPath(PathOf(name)) == Path.GetFullPath(path));

    /// <summary>All files except those.</summary>
    public DebateFiles Without(ImmutableArray<string> names) =>
        new(_folder, _contents.Where(file => !names.Contains(file.Key)).Select(file => (file.Key, file.Value)));

    /// <summary>Whether a file exceeds the limits, alone or together with those before it.</summary>
    public bool IsTooLarge(string name) => _tooLarge.Contains(name);

    public bool Contains(string name) => _contents.ContainsKey(name);

    /// <summary>Whether a file is the same in both, or missing from both.</summary>
    public bool HasSame(string name, DebateFiles other) =>
        _contents.GetValueOrDefault(name).AsSpan().SequenceEqual(other._contents.GetValueOrDefault(name))
        && Contains(name) == other.Contains(name);

    /// <returns>The file's bytes, which must not be changed.</returns>
    public byte[] ContentOf(string name) => _contents[name];

    /// <summary>The path as shown in messages.</summary>
    public string PathOf(string name) => _folder is "" or "." ? name : $"{_folder}/{name}";

    private static ImmutableSortedSet<string> TooLarge(ImmutableSortedDictionary<string, byte[]> contents)
    {
        var tooLarge = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var read = 0L;
        foreach (var (name, content) in contents)
        {
            if (content.Length > Limits.File || read + content.Length > Limits.Debate)
                tooLarge.Add(name);
            else
                read += content.Length;
        }

        return tooLarge.ToImmutable();
    }

    public static bool IsYaml(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";
}
