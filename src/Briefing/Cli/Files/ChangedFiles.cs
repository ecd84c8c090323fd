using Briefing.Load.Files;

namespace Briefing.Cli.Files;

/// <summary>Writes changes to the files of a debate: all of them or none.</summary>
internal static class ChangedFiles
{
    /// <param name="read">The files that the changes were made from.</param>
    /// <param name="changed">The new content by name, of files that are there and of new ones; <c>null</c> to delete a file.</param>
    /// <exception cref="UsageException">
    /// A file cannot be written, or somebody has changed it since it was read; what was written before is taken back.
    /// </exception>
    public static void Write(string folder, DebateFiles read, IReadOnlyDictionary<string, byte[]?> changed)
    {
        var written = new List<(string Path, byte[]? Old, byte[]? New)>();
        try
        {
            foreach (var (name, content) in changed.OrderBy(file => Turn(file.Key, file.Value)).ThenBy(file => file.Key, StringComparer.Ordinal))
            {
                var (path, old) = (Path.Combine(folder, name), read.Contains(name) ? read.ContentOf(name) : null);
                if (!TryChange(path, old, content))
                {
                    throw new UsageException(
                        $"'{read.PathOf(name)}' was changed meanwhile, and nothing was written.", "Run the command again.");
                }

                written.Add((path, old, content));
            }
        }
        catch (UsageException)
        {
            foreach (var (path, old, content) in written)
                TryChange(path, content, old);

            throw;
        }

        // A new file does no harm until debate.yaml lists it, nor does an old one that it no longer lists.
        int Turn(string name, byte[]? content) =>
            content is null ? 3 : name == DebateFiles.Debate ? 2 : read.Contains(name) ? 1 : 0;
    }

    private static bool TryChange(string path, byte[]? old, byte[]? @new)
    {
        if (@new is not null)
            return OutputFile.TryReplace(path, old, @new);

        if (OutputFile.Read(path, old!.Length) is not { } now || !now.AsSpan().SequenceEqual(old))
            return false;

        OutputFile.Delete(path);
        return true;
    }
}
