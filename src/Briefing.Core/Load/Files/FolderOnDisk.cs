namespace Briefing.Load.Files;

/// <summary>The files of the disk, some perhaps with contents that an editor has not saved yet.</summary>
/// <param name="unsaved">The content by full path; <c>null</c> if it is as on the disk.</param>
internal sealed class FolderOnDisk(Func<string, byte[]?> unsaved) : FolderContents
{
    public FolderOnDisk()
        : this(_ => null)
    {
    }

    public override bool IsInside(string folder, string name)
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

    public override string? Listed(string folder, string name) => FileName.Listed(folder, name);

    public override bool IsFile(string path) => File.Exists(path);

    public override bool IsFolder(string path) => Directory.Exists(path);

    public override byte[] Read(string path, int limit) => unsaved(Path.GetFullPath(path)) ?? InputFile.Read(path, limit);

    public override IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder.Length == 0 ? "." : folder);
}
