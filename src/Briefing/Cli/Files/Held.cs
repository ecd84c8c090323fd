using System.Diagnostics;

namespace Briefing.Cli.Files;

/// <summary>
/// Files that another program holds. Windows replaces none as long as a viewer, a virus scanner or another build has it
/// open; most let it go within a moment.
/// </summary>
internal static class Held
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Tries again as long as that may help.</summary>
    /// <exception cref="IOException">It failed for another reason, or the file was not let go.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied, or the file was not let go.</exception>
    public static void Retry(Action action)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                action();
                return;
            }
            catch (Exception e) when (MayBeHeld(e) && waited.Elapsed < s_patience)
            {
                Thread.Sleep(s_pause);
            }
        }
    }

    /// <summary>Whether somebody else has a file open that could not be written.</summary>
    public static bool IsHeld(string path)
    {
        if (!OperatingSystem.IsWindows() || !File.Exists(path) || (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
            return false;

        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException e)
        {
            return IsSharing(e);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool MayBeHeld(Exception e) =>
        OperatingSystem.IsWindows() && (e is UnauthorizedAccessException || IsSharing(e));

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
    private static bool IsSharing(Exception e) => e.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
