using Briefing.Load.Files;
using Briefing.LanguageServer.Protocol;

namespace Briefing.LanguageServer;

/// <summary>The files that are open in the editor at one moment, by their absolute paths.</summary>
internal sealed record OpenDocuments(ImmutableDictionary<string, OpenDocument> ByPath)
{
    public static OpenDocuments None { get; } = new(ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal));

    public OpenDocument? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <returns><c>null</c> if it is not open.</returns>
    public OpenDocument? At(string uri) => FileAddress.PathOf(uri) is { } path ? Find(path) : null;

    public OpenDocuments With(OpenDocument document) => new(ByPath.SetItem(document.Path, document));

    public OpenDocuments Without(string path) => new(ByPath.Remove(path));

    /// <summary>The files of a folder, by name.</summary>
    public Dictionary<string, byte[]> In(string folder) => ByPath.Values
        .Where(document => Path.GetDirectoryName(document.Path) == folder)
        .ToDictionary(document => Path.GetFileName(document.Path), document => document.Bytes, StringComparer.Ordinal);

    /// <summary>The address of a file: as the editor spells it, if it is open there.</summary>
    public string UriOf(string path) => Find(Path.GetFullPath(path))?.Uri ?? FileAddress.Of(path);

    /// <summary>Whether there is no such file, on the disk or in the editor.</summary>
    public bool IsNew(string path) => Find(Path.GetFullPath(path)) is null && !File.Exists(path);

    /// <summary>A span of a file, open or not.</summary>
    public TextRange RangeOf(TextSpan at) =>
        Find(Path.GetFullPath(at.File.Path)) is { } document ? document.RangeOf(at) : Places.RangeOf(at);

    public Location LocationOf(TextSpan at) => new(UriOf(at.File.Path), RangeOf(at));

    /// <summary>The nearest folder upwards that holds a debate.</summary>
    /// <returns><c>null</c> if the file belongs to none.</returns>
    public string? FolderOf(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var debate = Path.Combine(folder, DebateFiles.Debate);
            if (ByPath.ContainsKey(debate) || File.Exists(debate))
                return folder;
        }

        return null;
    }
}
