namespace Briefing.Cli.Files;

/// <summary>
/// Replaces a file as a whole: the new content is written to a temporary file in the same folder, flushed to disk and moved
/// over the old one. Even if the process is killed, the file is either old or new; the next run deletes leftovers.
/// </summary>
internal static class AtomicFile
{
    // Not by the rules of DOS, for which '.*.' is something else.
    private static readonly EnumerationOptions s_byName = new() { MatchType = MatchType.Simple, AttributesToSkip = FileAttributes.None };

    /// <param name="target">Not a link, not a folder.</param>
    /// <exception cref="IOException">Writing failed; any old content is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied; any old content is unchanged.</exception>
    public static void Write(string target, byte[] content) =>
        Write(target, content, temporary => Held.Retry(() => File.Move(temporary, target, overwrite: true)));

    /// <summary>Writes only if nobody else has changed the file since it was read.</summary>
    /// <param name="old">The content that was read; <c>null</c> if there was no file.</param>
    /// <returns>Whether it was written.</returns>
    /// <inheritdoc cref="Write(string, byte[])"/>
    public static bool TryReplace(string target, byte[]? old, byte[] content)
    {
        var isWritten = false;
        Write(target, content, temporary =>
        {
            // The last moment at which what another program has saved can be seen.
            isWritten = old is null ? !Path.Exists(target) : File.Exists(target) && InputFile.Read(target, old.Length).AsSpan().SequenceEqual(old);
            if (isWritten)
                Held.Retry(() => File.Move(temporary, target, overwrite: old is not null));
            else
                File.Delete(temporary);
        });
        return isWritten;
    }

    private static void Write(string target, byte[] content, Action<string> move)
    {
        RefuseReadOnly(target);
        DeleteLeftovers(target);
        var temporary = TemporaryPath(target, $"{Environment.ProcessId}");
        try
        {
            // Cleaning up opens the file exclusively, which fails as long as this handle is open.
            using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));

            file.Write(content);
            file.Flush(flushToDisk: true);
            move(temporary);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    // A read-only file could still be replaced: moving only requires access to its folder.
    private static void RefuseReadOnly(string target)
    {
        if (File.Exists(target) && (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
            throw new UnauthorizedAccessException();
    }

    /// <summary>Deletes the leftovers of killed runs for this target.</summary>
    private static void DeleteLeftovers(string target)
    {
        try
        {
            var pattern = Path.GetFileName(TemporaryPath(target, "*"));
            foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, pattern, s_byName))
                TryDeleteExclusively(left);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder may be writable but not readable; if it does not exist, writing reports that.
        }
    }

    private static void TryDeleteExclusively(string left)
    {
        try
        {
            // Windows deletes no file that is open, so it is left to the handle.
            using var alone = new FileStream(
                left, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another run is writing it, or another user owns it.
        }
    }

    private static string TemporaryPath(string target, string mark) =>
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
