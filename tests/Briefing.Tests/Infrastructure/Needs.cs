using System.ComponentModel;
using System.Diagnostics;
using Briefing.Tests.Unicode;

namespace Briefing.Tests.Infrastructure;

/// <summary>What a test needs that not every system has; where it is missing, the test is skipped with the reason.</summary>
public static class Needs
{
    public const string ForUnix = "It needs a shell, pipes, devices or permissions as Linux and macOS have them.";
    public const string ForNames = "Names of files on Windows cannot hold such characters.";
    public const string ForLinks = "Symbolic links cannot be made here.";
    public const string ForGit = "There is no program git here.";
    public const string ForUnicode = "The files of the Unicode Character Database are not in /usr/share/unicode. On Debian: apt-get install unicode-data";

    public const string ForIcu = "The dictionaries of ICU 72 are not here. On Debian 12: apt-get install libicu72";
    public const string ForWords = "There is no program node here, or no Thai catalogues. On Debian: apt-get install nodejs iso-codes";
    public const string Locales = "/usr/share/locale";

    public static bool Unix { get; } = !OperatingSystem.IsWindows();

    public static bool Links { get; } = CanLink();

    public static bool Git { get; } = CanStart("git", "--version");

    public static bool Unicode { get; } = Directory.Exists("/usr/share/unicode");

    public static bool Icu { get; } = IcuDictionary.Library is not null;

    public static bool Words { get; } = Directory.Exists($"{Locales}/th/LC_MESSAGES") && CanStart("node", "--version");

    private static bool CanLink()
    {
        using var folder = new TemporaryFolder();
        try
        {
            File.CreateSymbolicLink(folder.File("link"), "target");
            return new FileInfo(folder.File("link")).LinkTarget == "target";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanStart(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
