using Briefing.Load.Schemas;

namespace Briefing.Load.Files;

/// <summary>The YAML files of a debate's folder, not yet parsed.</summary>
internal sealed class DebateFiles
{
    public const string Debate = "debate.yaml";
    public const string Sources = "sources.yaml";

    private readonly string _folder;
    private readonly ImmutableSortedDictionary<string, byte[]> _contents;
    private readonly ImmutableSortedDictionary<string, Unread> _unread;

    /// <param name="folder">As shown in messages.</param>
    /// <param name="contents">Bytes by file name.</param>
    public DebateFiles(string folder, IEnumerable<(string Name, byte[] Content)> contents)
        : this(folder, contents.Select(file => (file.Name, file.Content, default(Unread?))))
    {
    }

    private DebateFiles(string folder, IEnumerable<(string Name, byte[] Content, Unread? Unread)> files)
    {
        var all = files.ToArray();
        _folder = folder.Replace('\\', '/').TrimEnd('/');
        _contents = all.ToImmutableSortedDictionary(f => f.Name, f => f.Content, StringComparer.Ordinal);
        _unread = all.Where(f => f.Unread is not null)
            .Select(f => KeyValuePair.Create(f.Name, f.Unread!.Value))
            .Concat(TooLarge(_contents))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private DebateFiles(
        string folder, ImmutableSortedDictionary<string, byte[]> contents, ImmutableSortedDictionary<string, Unread> unread) =>
        (_folder, _contents, _unread) = (folder, contents, unread);

    /// <summary>In ordinal order, independent of the file system's.</summary>
    public IEnumerable<string> Names => _contents.Keys;

    /// <summary>Reads the YAML files of a folder; hidden ones, which editors and systems leave behind, are passed over.</summary>
    /// <param name="allowsOutside">Whether a link may lead out of the folder.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">The folder contains no debate.yaml.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public static DebateFiles Read(string folder, bool allowsOutside = false)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");

        var files = new DebateFiles(folder, Directory.EnumerateFiles(folder)
            .Where(path => FileName.IsYaml(path) && Path.GetFileName(path)[0] != '.')
            .Select(path => Read(folder, Path.GetFileName(path), allowsOutside)));

        return files.Contains(Debate)
            ? files
            : throw new FileNotFoundException($"There is no file '{files.PathOf(Debate)}'.", files.PathOf(Debate));
    }

    /// <summary>As they are in an editor: files with their unsaved contents, and those that have never been saved.</summary>
    /// <param name="unsaved">Bytes by file name.</param>
    /// <inheritdoc cref="Read(string, bool)"/>
    public static DebateFiles Read(string folder, IReadOnlyDictionary<string, byte[]> unsaved)
    {
        var saved = Directory.EnumerateFiles(folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => FileName.IsYaml(name) && name[0] != '.' && !unsaved.ContainsKey(name))
            .Select(name => Read(folder, name, allowsOutside: false));
        var files = new DebateFiles(folder, saved.Concat(
            unsaved.Where(file => FileName.IsYaml(file.Key)).Select(file => (file.Key, file.Value, default(Unread?)))));
        return files.Contains(Debate)
            ? files
            : throw new FileNotFoundException($"There is no file '{files.PathOf(Debate)}'.", files.PathOf(Debate));
    }

    /// <summary>The same files, some with other contents, new ones, and without those that have none.</summary>
    /// <param name="contents">By file name.</param>
    public DebateFiles With(IReadOnlyDictionary<string, byte[]?> contents) => new(_folder,
    [
        .. _contents.Where(file => !contents.ContainsKey(file.Key))
            .Select(file => (file.Key, file.Value, _unread.TryGetValue(file.Key, out var why) ? why : default(Unread?))),
        .. contents.Where(file => file.Value is not null).Select(file => (file.Key, file.Value!, default(Unread?))),
    ])
    {
        Overrides = Overrides,
    };

    /// <summary>The same files, with other values in debate.yaml.</summary>
    public DebateFiles With(ImmutableArray<ValueOverride> overrides) =>
        new(_folder, _contents, _unread) { Overrides = overrides };

    /// <summary>The contents of the files that edits change, or create in the folder, by name.</summary>
    /// <param name="edits">They do not overlap; those of other files count for nothing.</param>
    public Dictionary<string, byte[]?> Edited(IEnumerable<TextEdit> edits)
    {
        var byPath = edits.ToLookup(edit => edit.At.File.Path);
        var created = byPath.Where(file => file.All(edit => edit.At.File.Content.Length == 0)).Select(file => Path.GetFileName(file.Key));
        return Names.Union(created).Where(name => byPath.Contains(PathOf(name)))
            .ToDictionary(name => name, name => (byte[]?)EditedFile.Of(Contains(name) ? ContentOf(name) : [], byPath[PathOf(name)]));
    }

    /// <summary>Files in memory, encoded as UTF-8.</summary>
    public static DebateFiles Of(string folder, params IEnumerable<(string Name, string Content)> files) =>
        new(folder, files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content))));

    /// <summary>As shown in messages.</summary>
    public string Folder => _folder;

    /// <summary>What takes the place of values in debate.yaml, in this order.</summary>
    public ImmutableArray<ValueOverride> Overrides { get; private init; } = [];

    /// <summary>The name of the file with that path; <c>null</c> if it is not among them.</summary>
    public string? NameOf(string path) =>
        Names.FirstOrDefault(name => Path.GetFullPath(PathOf(name)) == Path.GetFullPath(path));

    /// <summary>All files except those.</summary>
    public DebateFiles Without(ImmutableArray<string> names) =>
        new(_folder, _contents.Where(file => !names.Contains(file.Key))
            .Select(file => (file.Key, file.Value, _unread.TryGetValue(file.Key, out var why) ? why : default(Unread?))))
        {
            Overrides = Overrides,
        };

    /// <summary>Why a file was not read; <c>null</c> if it was.</summary>
    public Unread? WhyUnread(string name) => _unread.TryGetValue(name, out var why) ? why : null;

    public bool Contains(string name) => _contents.ContainsKey(name);

    /// <summary>Whether a file is the same in both, or missing from both.</summary>
    public bool HasSame(string name, DebateFiles other) =>
        _contents.GetValueOrDefault(name).AsSpan().SequenceEqual(other._contents.GetValueOrDefault(name))
        && Contains(name) == other.Contains(name);

    /// <summary>Whether all files are the same in both.</summary>
    public bool IsSame(DebateFiles other) =>
        Names.SequenceEqual(other.Names) && Names.All(name => HasSame(name, other) && WhyUnread(name) == other.WhyUnread(name));

    /// <returns>The file's bytes, which must not be changed.</returns>
    public byte[] ContentOf(string name) => _contents[name];

    /// <summary>The path as shown in messages.</summary>
    public string PathOf(string name) => _folder is "" or "." ? name : $"{_folder}/{name}";

    private static (string Name, byte[] Content, Unread? Unread) Read(string folder, string name, bool allowsOutside)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return allowsOutside || RealPath.IsWithin(RealPath.Of(path), RealPath.Of(folder))
                ? (name, InputFile.Read(path, Limits.File), null)
                : (name, [], Unread.Outside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (name, [], Unread.Unreadable);
        }
    }

    private static IEnumerable<KeyValuePair<string, Unread>> TooLarge(IEnumerable<KeyValuePair<string, byte[]>> contents)
    {
        var read = 0L;
        foreach (var (name, content) in contents)
        {
            if (content.Length > Limits.File || read + content.Length > Limits.Debate)
                yield return KeyValuePair.Create(name, Unread.TooLarge);
            else
                read += content.Length;
        }
    }
}
