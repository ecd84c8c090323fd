namespace Briefing.Text;

/// <summary>Reads files that somebody else wrote: never waits for one, and never reads without end.</summary>
internal static class InputFile
{
    /// <param name="limit">Bytes.</param>
    /// <returns>
    /// The content, or its first <paramref name="limit"/> + 1 bytes if it is longer. Of what has no length, a pipe or a
    /// device, nothing is read: a pipe may never be written to, and a device may never end.
    /// </returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static byte[] Read(string path, int limit)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
            file = target;

        if (file.Length == 0)
            return [];

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read);
        var buffer = new byte[Math.Min(file.Length, limit) + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }
}
