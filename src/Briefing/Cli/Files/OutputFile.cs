using System.Buffers;

namespace Briefing.Cli.Files;

/// <summary>Writes an output file so that it is always either old or new, never a mixture.</summary>
internal static class OutputFile
{
    public const string StandardOutput = "-";

    private static readonly SearchValues<char> s_notInWindowsNames = SearchValues.Create("<>:\"|?*");

    // The system's names: a pipe cannot be replaced like a file, and must not be rewound.
    private static readonly string[] s_namesOfStandardOutput = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    public static bool IsStandardOutput(string path) => path == StandardOutput || s_namesOfStandardOutput.Contains(path);

    /// <summary>Refuses the name of a folder, whether or not the folder exists.</summary>
    /// <param name="isWhole">Whether it is the file's whole name; otherwise it gets another extension.</param>
    /// <exception cref="UsageException">The name is empty or that of a folder.</exception>
    public static void EnsureIsFile(string path, bool isWhole = true)
    {
        if (path.Length == 0)
            throw new UsageException("The name of the output file is empty.", "Name a file with -o, or leave -o out.");

        if (!IsStandardOutput(path))
            EnsureIsName(path);

        if (!IsStandardOutput(path) && (Path.GetFileName(path) is "" or "." or ".." || (isWhole && Directory.Exists(path))))
        {
            throw new UsageException(
                $"'{path}' is a folder.", $"Name a file with -o, as in: -o {Path.Combine(path, "FILE")}");
        }
    }

    /// <summary>Refuses to overwrite any file: what is written is a start for an author's own work, which may be there already.</summary>
    /// <exception cref="UsageException">There is a file.</exception>
    public static void EnsureIsNew(string path)
    {
        // Devices and pipes are written to.
        if (!IsStandardOutput(path) && File.Exists(path) && !IsDevice(path) && !MayBePipe(path))
            throw new UsageException($"'{path}' already exists.", "Nothing was changed. Name another file with -o.");
    }

    /// <summary>Refuses to overwrite the authors' files.</summary>
    /// <param name="folder">The debate's folder as given on the command line.</param>
    /// <exception cref="UsageException">The target is a YAML file of the debate, directly or through a link.</exception>
    public static void EnsureIsNotInput(string path, string? folder)
    {
        if (IsStandardOutput(path))
            return;

        var target = Guarded(path, () => RealPath.Of(path));
        var debate = DebateFolder.Find(folder);
        if ((FileName.IsYaml(target) && RealPath.Same(Path.GetDirectoryName(target)!, RealPath.Of(debate)))
            || (File.Exists(target) && IsAmong(target, Directory.EnumerateFiles(debate).Where(FileName.IsYaml))))
        {
            throw new UsageException(
                $"'{path}' is one of the debate's own files.", "Nothing was changed. Name another file with -o.");
        }
    }

    /// <summary>Refuses to overwrite the theme that a debate names, or a file that the theme names.</summary>
    /// <inheritdoc cref="EnsureIsNotInput(string, string?)"/>
    public static void EnsureIsNotOfTheme(string path, string? folder)
    {
        // What is not there cannot be read.
        if (!IsStandardOutput(path) && File.Exists(path))
            EnsureIsNotInput(path, DebateInput.FilesOfTheme(DebateFolder.Find(folder)));
    }

    /// <summary>Refuses to overwrite a file of the theme.</summary>
    /// <param name="read">The files of the theme.</param>
    /// <exception cref="UsageException">The target is one of them, directly or through a link.</exception>
    public static void EnsureIsNotInput(string path, ImmutableArray<string> read) => EnsureIsNone(path, read, "one of the files of the theme");

    /// <summary>Refuses to overwrite the file that a command reads.</summary>
    /// <exception cref="UsageException">The target is that file, directly or through a link.</exception>
    public static void EnsureIsNotRead(string path, string read) => EnsureIsNone(path, [read], "the file that is read");

    private static void EnsureIsNone(string path, ImmutableArray<string> read, string what)
    {
        if (IsStandardOutput(path))
            return;

        var target = Guarded(path, () => RealPath.Of(path));
        if (IsAmong(target, read))
            throw new UsageException($"'{path}' is {what}.", "Nothing was changed. Name another file with -o.");
    }

    /// <summary>Refuses what Windows takes for a device or for a part of another file.</summary>
    /// <exception cref="UsageException">The name cannot be that of a file there.</exception>
    private static void EnsureIsName(string path)
    {
        var name = Path.GetFileName(path);
        if (!OperatingSystem.IsWindows())
            return;

        if (FileName.IsDevice(name))
            throw new UsageException($"'{name}' is a device on Windows, not a file.", "Name another file with -o.");

        // Behind the colon of a drive letter.
        var rest = path[(Path.GetPathRoot(path)?.Length ?? 0)..];
        if (rest.AsSpan().IndexOfAny(s_notInWindowsNames) is >= 0 and var at)
        {
            throw new UsageException(
                $"'{path}' cannot be the name of a file: Windows doesn't allow '{rest[at]}' in it.", "Name another file "
                + "with -o.");
        }
    }

    private static bool IsAmong(string target, IEnumerable<string> files) => files.Any(file =>
    {
        try
        {
            return RealPath.Same(RealPath.Of(file), target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Links that lead round in a circle lead to no file.
            return false;
        }
    });

    /// <exception cref="UsageException">The file cannot be written; any old content is unchanged.</exception>
    public static void Write(string path, byte[] content) => Guarded(path, () =>
    {
        Replace(path, content);
        return path;
    });

    /// <summary>Writes only if nobody else has changed the file since it was read.</summary>
    /// <param name="old">The content that was read; <c>null</c> if there was no file.</param>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="UsageException">The file cannot be written; any old content is unchanged.</exception>
    public static bool TryReplace(string path, byte[]? old, byte[] content) =>
        Guarded(path, () => AtomicFile.TryReplace(RealPath.Of(path), old, content), isChosen: false);

    /// <exception cref="UsageException">It cannot be deleted.</exception>
    public static void Delete(string path) => Guarded(path, () =>
    {
        File.Delete(path);
        return path;
    }, isChosen: false);

    /// <summary>Creates an output folder if it does not exist.</summary>
    /// <exception cref="UsageException">It cannot be created.</exception>
    public static void MakeFolder(string path) => Guarded(path, () => Directory.CreateDirectory(path));

    /// <summary>Writes to a file and reports it, or writes to standard output.</summary>
    /// <exception cref="UsageException">The file cannot be written; any old content is unchanged.</exception>
    public static void WriteAndReport(Terminal terminal, string path, byte[] content)
    {
        if (IsStandardOutput(path))
        {
            Guarded(path, () => WriteToOutput(terminal, content));
            return;
        }

        Write(path, content);
        terminal.Say($"Wrote {path} ({(content.Length + 1023) / 1024} KiB).");
    }

    /// <param name="limit">In bytes; what follows the first beyond it is not read.</param>
    /// <returns><c>null</c> if the file does not exist.</returns>
    /// <exception cref="UsageException">The file exists but cannot be read.</exception>
    public static byte[]? Read(string path, int limit)
    {
        try
        {
            return File.Exists(path) ? InputFile.Read(path, limit) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read.", "Check that you may read it.");
        }
    }

    private static byte[] WriteToOutput(Terminal terminal, byte[] content)
    {
        using var output = terminal.OpenOutput();
        output.Write(content);
        output.Flush();
        return content;
    }

    private static void Replace(string path, byte[] content)
    {
        // Links are followed, so that the target is replaced and the link stays.
        var target = RealPath.Of(path);
        if (Directory.Exists(target))
            throw new UsageException($"'{path}' is a folder.", "Name a file with -o, as in: -o out/briefing.pdf");

        var isDevice = IsDevice(path) || IsDevice(target);
        if (isDevice || MayBePipe(target))
        {
            // Opened only once: a pipe's reader takes its closing for the end.
            using var there = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            if (isDevice || !there.CanSeek)
            {
                WriteThrough(there, content);
                return;
            }
        }

        AtomicFile.Write(target, content);
    }

    /// <summary>Devices and pipes are written to; replacing them would break them for other processes.</summary>
    private static void WriteThrough(FileStream there, byte[] content)
    {
        try
        {
            there.Write(content);
            there.Flush();
        }
        catch (IOException e) when (e.HResult == BrokenPipe)
        {
            // The reader has closed the pipe early, which is fine, as for standard output.
        }
    }

    // The system reports a length of 0 for a pipe.
    private static bool MayBePipe(string target) =>
        !OperatingSystem.IsWindows() && new FileInfo(target) is { Exists: true, Length: 0 };

    // What lies in shared memory is a file like others.
    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows()
        && target.StartsWith("/dev/", StringComparison.Ordinal)
        && !target.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <param name="isChosen">Whether another name can be given, rather than that the file is one of the debate.</param>
    private static T Guarded<T>(string path, Func<T> action, bool isChosen = true)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (!IsStandardOutput(path) && Held.IsHeld(path))
            {
                throw new UsageException(
                    $"'{path}' is open in another program, which keeps it from being written.",
                    $"Close it there, and run the command again{(isChosen ? OrAnother : ".")}")
                { MayPass = true };
            }

            var name = IsStandardOutput(path) ? "Standard output" : $"'{path}'";
            var (reason, remedy) = Obstacle(e);
            throw new UsageException(
                $"{name} cannot be written: {reason}.", $"{remedy}{(isChosen ? OrAnother : ".")} Nothing was changed.");
        }
    }

    private const string OrAnother = ", or name another file with -o.";

    // EPIPE, the same number on Linux and macOS.
    private const int BrokenPipe = 32;

    private static readonly (string Reason, string Remedy) s_fullDisk =
        ("the disk is full, or the location doesn't accept files", "Free some space");

    // The library's message names the temporary file, which users do not know.
    private static (string Reason, string Remedy) Obstacle(Exception e) => e switch
    {
        { Message: RealPath.Circle } => ("its links form a loop", "Remove one of the links"),
        DirectoryNotFoundException => ("its folder does not exist", "Create the folder"),
        UnauthorizedAccessException => ("access is denied", "Ask for permission to write there"),
        FileNotFoundException => ("files can't be created there", "Choose another folder"),
        // .NET's exception when a file may not grow that large (EFBIG).
        ArgumentOutOfRangeException => s_fullDisk,
        PathTooLongException => ("the name is too long", "Shorten it"),
        ArgumentException => ("the name cannot be a file's name", "Correct it"),
        _ => s_fullDisk,
    };
}
