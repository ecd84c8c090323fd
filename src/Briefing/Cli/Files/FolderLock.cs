using System.Diagnostics;

namespace Briefing.Cli.Files;

/// <summary>
/// Held while the files of a debate are read to be changed, so that of two runs at once the second goes on with what the first
/// has written. It is a hidden file that the system locks, so a killed run holds nothing; deleted afterwards.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    public const string Name = ".briefing.lock";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How long Windows may still refuse a file that is being deleted.</summary>
    private static readonly TimeSpan s_deletion = TimeSpan.FromMilliseconds(500);

    private readonly string _path;
    private readonly FileStream? _file;

    private FolderLock(string path, FileStream? file) => (_path, _file) = (path, file);

    /// <summary>Waits for another run. Where nothing can be created there is no lock: writing will say so.</summary>
    /// <exception cref="UsageException">Another run does not end, or the lock is a link to something else.</exception>
    public static FolderLock Take(string folder) => Take(folder, s_patience);

    public static FolderLock Take(string folder, TimeSpan patience)
    {
        var path = Path.Combine(RealPath.Of(folder), Name);
        for (var waited = Stopwatch.StartNew(); ;)
        {
            RefuseLink(folder, path);
            try
            {
                if (TryOpen(path) is { } file)
                    return new(path, file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (!IsHeld(e) && !(e is UnauthorizedAccessException && OperatingSystem.IsWindows() && waited.Elapsed < s_deletion))
                    return new(path, null);
            }

            if (waited.Elapsed > patience)
            {
                throw new UsageException(
                    $"Another run is changing the files in '{folder}', and nothing was changed.", "Run the command again when it has ended.");
            }

            Thread.Sleep(s_pause);
        }
    }

    public void Dispose()
    {
        if (_file is null)
            return;

        try
        {
            // Windows deletes the file when it is closed, others while it is still locked.
            if (!OperatingSystem.IsWindows())
                File.Delete(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left is locked by nobody.
        }

        _file.Dispose();
    }

    /// <returns><c>null</c> if the file was deleted before it was locked: another run may have locked a new one by now.</returns>
    private static FileStream? TryOpen(string path)
    {
        if (OperatingSystem.IsWindows())
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);

        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        try
        {
            // A file cannot be asked for its identity, but whether a time that it got is that of the file with this name.
            var mark = Mark();
            File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
            if (File.Exists(path) && File.GetLastWriteTimeUtc(path) == mark)
                return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    /// <summary>A time that no other run gives at the same moment, in steps that every file system keeps.</summary>
    private static DateTime Mark()
    {
        var number = (Stopwatch.GetTimestamp() * 31) + Environment.ProcessId;
        return DateTime.UnixEpoch.AddSeconds(2 * (number & 0x1FFF_FFFF));
    }

    // Somebody else's folder could lead the lock to a file of one's own.
    private static void RefuseLink(string folder, string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new UsageException(
                $"'{Path.Combine(folder, Name)}' is a link, and nothing was changed.",
                "Briefing locks the folder with a file of that name. Delete the link.");
        }
    }

    // EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsHeld(Exception e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);
}
