namespace Briefing.Load.Files;

/// <summary>What lies in the folder of a debate and below it. Paths are as shown in messages, with forward slashes.</summary>
internal abstract class FolderContents
{
    /// <summary>Whether a name leads to the folder or below it, links followed.</summary>
    public abstract bool IsInside(string folder, string name);

    /// <summary>How a folder lists a name: as it is, or else one that is alike; <c>null</c> if there is none, or no telling.</summary>
    public abstract string? Listed(string folder, string name);

    public abstract bool IsFile(string path);

    public abstract bool IsFolder(string path);

    /// <param name="limit">In bytes; what follows the first beyond it may be missing.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public abstract byte[] Read(string path, int limit);

    /// <summary>The paths of the files in a folder.</summary>
    /// <inheritdoc cref="Read"/>
    public abstract IEnumerable<string> FilesIn(string folder);
}
