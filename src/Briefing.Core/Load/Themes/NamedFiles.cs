using Briefing.Load.Files;
using Briefing.Load.Schemas;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Load.Themes;

/// <summary>
/// Reads the files that YAML files name. They must be in the folder of the naming file or below, so that another person's
/// debate cannot access the rest of the disk.
/// </summary>
internal sealed class NamedFiles(bool allowsOutside, FolderContents contents, DiagnosticBag diagnostics)
{
    private readonly List<string> _read = [];

    /// <summary>Paths of all files read, as shown in messages.</summary>
    public IReadOnlyList<string> Read => _read;

    /// <summary>As shown in messages.</summary>
    public static string PathOf(Located<string> name) => In(FolderOf(name), name.Value);

    /// <param name="limit">In bytes; a longer file is reported and not read.</param>
    /// <returns><c>null</c> if it cannot be read; the reason has been reported.</returns>
    public byte[]? Bytes(Located<string> name, int limit)
    {
        var (path, folder) = (PathOf(name), FolderOf(name));
        if (name.Value.Contains('\0') || !(allowsOutside || contents.IsInside(folder, name.Value)))
        {
            diagnostics.Add(Problems.FileOutside(name));
            return null;
        }

        if (name.Value.Contains('\\', StringComparison.Ordinal))
        {
            diagnostics.Add(Problems.BackslashInPath(name));
            return null;
        }

        path = Spelled(name, folder, path);
        if (!contents.IsFile(path))
        {
            diagnostics.Add(Problems.NamedFileUnreadable(
                name, contents.IsFolder(path) ? "is a folder" : "does not exist", Suggestion(folder, name.Value)));
            return null;
        }

        try
        {
            return Bytes(name, path, limit);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.NamedFileUnreadable(name, "cannot be read", suggestion: null));
            return null;
        }
    }

    /// <summary>The content of a file as text; decoding problems are reported.</summary>
    public TextFile Text(Located<string> name, byte[] content) =>
        FileDecoder.Decode(PathOf(name), content, diagnostics);

    private static string FolderOf(Located<string> name)
    {
        if (name.At.File.Folder is { } folder)
            return folder;

        var path = name.At.File.Path.Replace('\\', '/');
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..Math.Max(slash, 1)];
    }

    private static string In(string folder, string name) =>
        Path.IsPathRooted(name) || folder is "" or "." ? name : $"{folder}/{name}";

    private byte[]? Bytes(Located<string> name, string path, int limit)
    {
        var content = contents.Read(path, limit);
        if (content.Length > limit)
        {
            diagnostics.Add(Problems.FileTooLarge(name, limit));
            return null;
        }

        _read.Add(path);
        return content;
    }

    /// <summary>
    /// The path with the spelling of the file system, so that a debate is the same on all of them: some tell names apart by
    /// their case, or by how their accents are written.
    /// </summary>
    private string Spelled(Located<string> name, string folder, string path)
    {
        if (Path.IsPathRooted(name.Value))
            return path;

        var at = folder is "." ? "" : folder;
        var differs = false;
        foreach (var part in name.Value.Split('/'))
        {
            var listed = part is "" or "." or ".." ? part : contents.Listed(at, part) ?? part;
            differs |= !string.Equals(CanonicalComposition.Of(listed), CanonicalComposition.Of(part), StringComparison.Ordinal);
            at = In(at, listed);
        }

        if (differs && contents.IsFile(at))
            diagnostics.Add(Problems.OtherCase(name, folder is "" or "." ? at : at[(folder.Length + 1)..]));

        return contents.IsFile(at) ? at : path;
    }

    // The files of a debate are none that another file names.
    private bool IsLike(string other, string name) =>
        !FileName.IsYaml(name)
        || (FileName.IsYaml(other) && !Encoding.UTF8.GetString(contents.Read(other, Limits.File)).Split('\n').Any(IsOfDebate));

    private static bool IsOfDebate(string line) => line.StartsWith("id:", StringComparison.Ordinal)
        || line.StartsWith("- id:", StringComparison.Ordinal) || line.StartsWith("as-of:", StringComparison.Ordinal);

    /// <summary>A file in the same folder with a similar name.</summary>
    private string? Suggestion(string folder, string name)
    {
        var slash = name.LastIndexOf('/');
        var (within, file) = (name[..(slash + 1)], name[(slash + 1)..]);
        try
        {
            var others = contents.FilesIn(In(folder, within.Length == 0 ? "." : within));
            return NearMiss.Of(file, others.Where(other => IsLike(other, file)).Select(other => Path.GetFileName(other))) is { } near ? within + near : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
