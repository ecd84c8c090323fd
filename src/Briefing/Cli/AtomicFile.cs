namespace Briefing.Cli;

/// <summary>
/// Replaces a file as a whole: the new content is written beside it, flushed to the disk and moved over it. Whenever the
/// process dies, the file is the old one or the new one. What a dead process leaves beside it, the next run clears up.
/// </summary>
internal static class AtomicFile
{
    /// <param name="target">No link, and no folder.</param>
    /// <exception cref="IOException">It cannot be written; what was there is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written; what was there is untouched.</exception>
    public static void Write(string target, byte[] content)
    {
        RefuseReadOnly(target);
        ClearUp(target);
        var temporary = Beside(target, $"{Environment.ProcessId}");
        try
        {
            // Whoever clears up asks for the file alone, and is refused for as long as this one holds it.
            using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));

            file.Write(content);
            file.Flush(flushToDisk: true);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    // A file can be moved over another that must not be written: its folder alone would have to allow it.
    private static void RefuseReadOnly(string target)
    {
        if (File.Exists(target) && (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
            throw new UnauthorizedAccessException();
    }

    /// <summary>Deletes what runs that were killed have left of this target.</summary>
    private static void ClearUp(string target)
    {
        try
        {
            var pattern = Path.GetFileName(Beside(target, "*"));
            foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, pattern))
                TryDeleteAlone(left);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder may let us write and not look; if there is none, the writing says so.
        }
    }

    private static void TryDeleteAlone(string left)
    {
        try
        {
            using var alone = new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            File.Delete(left);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another run is writing it, or it is not ours.
        }
    }

    private static string Beside(string target, string mark) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{mark}.tmp");

    private static void TryDelete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run tries again.
        }
    }
}
