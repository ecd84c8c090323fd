using Briefing.Load.Files;

namespace Briefing.Load.Themes;

/// <summary>
/// Reads the files that a YAML file names. They must be in its folder or below, so that another person's debate cannot
/// access the rest of the disk.
/// </summary>
/// <param name="folder">The folder of the YAML file, as shown in messages.</param>
internal sealed class NamedFiles(string folder, bool allowsOutside, DiagnosticBag diagnostics)
{
    private readonly List<string> _read = [];

    /// <summary>Paths of all files read, as shown in messages.</summary>
    public IReadOnlyList<string> Read => _read;

    public string PathOf(string name) => Path.IsPathRooted(name) || folder is "" or "." ? name : $"{folder}/{name}";

    /// <param name="limit">In bytes; a longer file is reported and not read.</param>
    /// <returns><c>null</c> if it cannot be read; the reason has been reported.</returns>
    public byte[]? Bytes(Located<string> name, int limit)
    {
        var path = PathOf(name.Value);
        if (name.Value.Contains('\0') || !(allowsOutside || IsInside(name.Value)))
        {
            diagnostics.Add(Problems.FileOutside(name));
            return null;
        }

        if (!File.Exists(path))
        {
            diagnostics.Add(Problems.NamedFileUnreadable(
                name, Directory.Exists(path) ? "is a folder" : "is not there", Suggestion(name.Value)));
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
        FileDecoder.Decode(PathOf(name.Value), content, diagnostics);

    private byte[]? Bytes(Located<string> name, string path, int limit)
    {
        var content = InputFile.Read(path, limit);
        if (content.Length > limit)
        {
            diagnostics.Add(Problems.FileTooLarge(name, limit));
            return null;
        }

        _read.Add(path);
        return content;
    }

    /// <summary>Tests the resolved path, since a link along it may lead out of the folder.</summary>
    private bool IsInside(string name)
    {
        if (Path.IsPathRooted(name))
            return false;

        try
        {
            var root = folder.Length == 0 ? "." : folder;
            return RealPath.IsWithin(Path.GetFullPath(Path.Combine(root, name)), Path.GetFullPath(root))
                && RealPath.IsWithin(RealPath.Of(Path.Combine(root, name)), RealPath.Of(root));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cycle of links leads nowhere; the failure to read it is reported elsewhere.
            return true;
        }
    }

    /// <summary>A file in the same folder with a similar name.</summary>
    private string? Suggestion(string name)
    {
        var slash = name.LastIndexOf('/');
        var (within, file) = (name[..(slash + 1)], name[(slash + 1)..]);
        try
        {
            var others = Directory.EnumerateFiles(PathOf(within.Length == 0 ? "." : within));
            return NearMiss.Of(file, others.Select(other => Path.GetFileName(other))) is { } near ? within + near : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
