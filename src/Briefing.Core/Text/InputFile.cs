namespace Briefing.Text;

/// <summary>Reads files from outside, without blocking on a pipe or reading a device for ever.</summary>
internal static class InputFile
{
    /// <param name="limit">In bytes.</param>
    /// <returns>
    /// The content, or its first <paramref name="limit"/> + 1 bytes if it is longer. Empty for a pipe or a device, which
    /// have no length: a pipe may never be written to, and a device may never end.
    /// </returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static byte[] Read(string path, int limit)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
            file = target;

        if (file.Length == 0)
            return [];

        using var stream = Open(path);
        var buffer = new byte[Math.Min(file.Length, limit) + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }

    /// <summary>Opens a file that other programs may go on writing, moving and deleting.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
