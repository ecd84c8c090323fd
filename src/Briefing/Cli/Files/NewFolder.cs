using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Schema;

namespace Briefing.Cli.Files;

/// <summary>Writes the files of a new debate.</summary>
internal static class NewFolder
{
    // Git on Windows would give outputs other line ends, and they would differ from what is built there.
    private static readonly (string Name, byte[] Content) s_attributes = (".gitattributes", Encoding.UTF8.GetBytes(
        """
        # Text has the same line ends on every system, so that outputs can be compared.
        *.yaml text eol=lf
        *.md text eol=lf
        *.html text eol=lf
        *.json text eol=lf
        *.csv text eol=lf
        *.pdf binary

        """.ReplaceLineEndings("\n")));

    /// <exception cref="UsageException">The folder already contains files.</exception>
    public static void EnsureIsEmpty(string folder)
    {
        EnsureIsFolder(folder);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException(
                $"The folder '{folder}' is not empty.", "Nothing was written. Name a folder that doesn't exist yet.");
        }
    }

    /// <summary>Writes all of the files and their schemas or none, and never overwrites a file.</summary>
    /// <exception cref="UsageException">A file already exists or cannot be written.</exception>
    public static void Write(string folder, ImmutableArray<(string Name, string Content)> files)
    {
        // debate.yaml comes last: without it, an interrupted run leaves no debate.
        var encoded = files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Content)));
        var inOrder = encoded.Concat(Schemas()).OrderBy(file => file.Name == DebateFiles.Debate);
        var written = new List<string>();
        try
        {
            EnsureIsFolder(folder);
            Directory.CreateDirectory(folder);
            using var alone = FolderLock.Take(folder);
            if (YamlFileIn(folder) is { } taken)
            {
                throw new UsageException(
                    $"There is already a file '{taken}'.", "Nothing was written. Name a folder that doesn't exist yet.");
            }

            var attributes = File.Exists(Path.Combine(folder, s_attributes.Name)) ? Array.Empty<(string, byte[])>() : [s_attributes];
            foreach (var (name, content) in attributes.Concat(inOrder))
            {
                var path = Path.GetFullPath(Path.Combine(folder, name));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                if (File.Exists(path))
                    throw new IOException();

                AtomicFile.Write(path, content);
                written.Add(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var path in written)
                File.Delete(path);

            throw new UsageException(
                $"'{folder}' cannot be written to.",
                "No files were written. Check that you may write there, and that the names are free.");
        }
    }

    /// <summary>
    /// In a folder next to the files that name them, so that editors complete keys at once and offline.
    /// </summary>
    private static IEnumerable<(string Name, byte[] Content)> Schemas() =>
        FileFormat.Written.Select(format => ($"schemas/{JsonSchema.FileName(format)}", JsonSchema.Of(format)));

    private static void EnsureIsFolder(string folder)
    {
        if (folder.Length == 0 || File.Exists(folder))
            throw new UsageException($"'{folder}' isn't a folder.", "Name a folder that doesn't exist yet.");
    }

    /// <summary>Any other YAML file in the folder would be taken for part of the debate.</summary>
    private static string? YamlFileIn(string folder) => !Directory.Exists(folder) ? null : Directory
        .EnumerateFiles(folder)
        .Where(FileName.IsYaml)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();
}
