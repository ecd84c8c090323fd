namespace Briefing.Cli.Files;

/// <summary>A file that is named on the command line to be read.</summary>
internal static class GivenFile
{
    /// <exception cref="UsageException">It is not there, or is a folder.</exception>
    public static void EnsureIsThere(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"'{path}' is a folder.", "Nothing was read. Name a file in it.");

        if (!File.Exists(path))
            throw new UsageException($"There is no file '{path}'.", "Check the spelling, and the folder that you are in.");
    }
}
