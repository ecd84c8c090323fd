namespace Briefing.Cli.Files;

/// <summary>Finds the folder of a command's debate.</summary>
internal static class DebateFolder
{
    private const string Default = "positions";
    private const string DebateFile = "debate.yaml";

    /// <summary>
    /// The given folder or, without one, <c>positions</c> in the current folder or else the nearest folder upwards with a
    /// <c>debate.yaml</c>.
    /// </summary>
    /// <exception cref="UsageException">The folder does not exist or does not contain a debate.</exception>
    public static string Find(string? given)
    {
        if (given is not null)
            return ContainsDebate(given) ? given : throw Missing(given);

        if (TryFind() is { } found)
            return found;

        foreach (var folder in (string[])[Default, "."])
        {
            if (Directory.Exists(folder) && FileName.Listed(folder, DebateFile) is not null)
                throw Missing(folder);
        }

        throw new UsageException(
            "There is no debate here: neither a folder 'positions' nor a 'debate.yaml' in this folder or above it.",
            "Name the folder that contains your debate.yaml, as in: briefing check my-debate");
    }

    /// <summary>The folder that is meant where none is given; <c>null</c> if there is no debate.</summary>
    public static string? TryFind()
    {
        if (ContainsDebate(Default))
            return Default;

        for (var folder = new DirectoryInfo("."); folder is not null; folder = folder.Parent)
        {
            if (ContainsDebate(folder.FullName))
                return Path.GetRelativePath(".", folder.FullName);
        }

        return null;
    }

    // Where case does not count, 'Debate.yaml' is there, too; elsewhere nobody would find it.
    public static bool ContainsDebate(string folder) =>
        File.Exists(Path.Combine(folder, DebateFile)) && FileName.Listed(folder, DebateFile) is null or DebateFile;

    private static UsageException Missing(string folder) =>
        File.Exists(folder)
            ? new($"'{folder}' is a file, and a debate is a folder.", "Name the folder that contains debate.yaml.")
            : Directory.Exists(folder)
                ? FileName.Listed(folder, DebateFile) is { } alike
                    ? new(
                        $"The folder '{folder}' contains '{alike}', but no debate.yaml.",
                        "Rename it: these file names are lower-case on every system.")
                    : new($"The folder '{folder}' has no debate.yaml.", "Name the folder that has one, or create one there.")
                : new($"There is no folder '{folder}'.", "Check the spelling, and the folder that you are in.");
}
