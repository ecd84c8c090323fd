using System.ComponentModel;
using System.Diagnostics;

namespace Briefing.Cli.Files;

/// <summary>
/// Git as a reader of what is committed. Nothing that a repository or its folder says can make it run another program or
/// reach for the network.
/// </summary>
internal static class GitProgram
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static readonly string s_name = OperatingSystem.IsWindows() ? "git.exe" : "git";

    // What a repository's own settings could name, in case a later git consults one of them for what is read here.
    private static readonly ImmutableArray<string> s_settings =
    [
        "--no-pager",
        "-c", "core.fsmonitor=false",
        "-c", $"core.hooksPath={(OperatingSystem.IsWindows() ? "NUL" : "/dev/null")}",
        "-c", "core.alternateRefsCommand=",
    ];

    /// <param name="failure">Thrown if git says no.</param>
    /// <param name="limit">In bytes; of a longer answer one byte more than that is returned.</param>
    /// <exception cref="UsageException">Git is missing, or it says no.</exception>
    public static byte[] Read(UsageException failure, int limit, params ImmutableArray<string> arguments)
    {
        try
        {
            using var git = Process.Start(Start(arguments))!;
            git.StandardInput.Close();
            var complaint = git.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            if (!CopyUpTo(limit, git.StandardOutput.BaseStream, output))
            {
                git.Kill();
                return output.ToArray();
            }

            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : throw (IsStandIn(complaint.Result) ? NotInstalled() : failure);
        }
        catch (Win32Exception)
        {
            throw Missing();
        }
    }

    private static ProcessStartInfo Start(ImmutableArray<string> arguments) =>
        new(Find() ?? throw Missing(), [.. s_settings, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment =
            {
                // An object that is not here is not fetched: by git since 2.45, and by older ones for want of a protocol.
                ["GIT_NO_LAZY_FETCH"] = "1",
                ["GIT_ALLOW_PROTOCOL"] = ":",
                ["GIT_TERMINAL_PROMPT"] = "0",
                ["GIT_OPTIONAL_LOCKS"] = "0",
            },
        };

    /// <summary>
    /// On the path, and never in the current folder, which may be somebody else's and where a process is otherwise looked
    /// for first.
    /// </summary>
    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(folder => Path.IsPathFullyQualified(folder) && IsProgram(Path.Combine(folder, s_name)) && !IsCurrent(folder))
        .Select(folder => Path.Combine(folder, s_name))
        .FirstOrDefault();

    /// <summary>Whether it is the current folder, in whatever spelling.</summary>
    private static bool IsCurrent(string folder)
    {
        try
        {
            return RealPath.Same(RealPath.Of(folder), RealPath.Of(Environment.CurrentDirectory));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder of which that cannot be said is none to take a program from.
            return true;
        }
    }

    private static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);

    /// <returns>Whether that was all.</returns>
    private static bool CopyUpTo(int limit, Stream source, MemoryStream target)
    {
        var buffer = new byte[1 << 16];
        while (target.Length <= limit)
        {
            var read = source.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1 - target.Length));
            if (read == 0)
                return true;

            target.Write(buffer, 0, read);
        }

        return false;
    }

    /// <summary>Without its developer tools macOS has a program of that name that only says so.</summary>
    private static bool IsStandIn(string complaint) =>
        complaint.Contains("xcrun: error", StringComparison.Ordinal) || complaint.Contains("xcode-select", StringComparison.Ordinal);

    private static UsageException NotInstalled() => new(
        "Git is not installed: macOS has only a placeholder for it here.", "Run xcode-select --install, or give two "
        + "folders.");

    private static UsageException Missing() =>
        new("git was not found, so revisions can't be read.", "Install git, or give two folders.");
}
