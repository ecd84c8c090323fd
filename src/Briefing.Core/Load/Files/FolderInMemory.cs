namespace Briefing.Load.Files;

/// <summary>Files in memory, and no others: whatever a debate names, the disk is not read.</summary>
/// <param name="files">Contents by path, relative to the folder of the debate, with forward slashes.</param>
internal sealed class FolderInMemory(IReadOnlyDictionary<string, byte[]> files) : FolderContents
{
    public override bool IsInside(string folder, string name) =>
        !Path.IsPathRooted(name)
        && Plain(folder) is { } root
        && Plain(folder.Length == 0 ? name : $"{folder}/{name}") is { } path
        && IsBelow(path, root);

    public override string? Listed(string folder, string name) =>
        Plain(folder) is { } root ? FileName.Alike(Entries(root), name) : null;

    public override bool IsFile(string path) => Plain(path) is { } plain && files.ContainsKey(plain);

    public override bool IsFolder(string path) => Plain(path) is { } plain && Entries(plain).Any();

    public override byte[] Read(string path, int limit) =>
        Plain(path) is { } plain && files.TryGetValue(plain, out var content)
            ? content
            : throw new FileNotFoundException($"There is no file '{path}' in memory.", path);

    public override IEnumerable<string> FilesIn(string folder) =>
        Plain(folder) is { } root ? files.Keys.Where(path => IsBelow(path, root) && !Rest(path, root).Contains('/')) : [];

    /// <summary>The names of the files and folders in a folder.</summary>
    private IEnumerable<string> Entries(string folder) =>
        files.Keys.Where(path => IsBelow(path, folder)).Select(path => Rest(path, folder).Split('/')[0]).Distinct(StringComparer.Ordinal);

    private static bool IsBelow(string path, string folder) =>
        folder.Length == 0 || path.StartsWith($"{folder}/", StringComparison.Ordinal);

    private static string Rest(string path, string folder) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    /// <summary>Without steps up or to the same place; <c>null</c> if it leads out of everything.</summary>
    private static string? Plain(string path)
    {
        if (Path.IsPathRooted(path))
            return null;

        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
                return null;

            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
