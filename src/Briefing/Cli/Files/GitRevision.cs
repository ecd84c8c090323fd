using Briefing.Load.Files;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Files;

/// <summary>A debate in a git revision: the YAML files of a folder, read into memory.</summary>
internal static class GitRevision
{
    private const string RegularFile = "100";

    // In bytes: paths, and the names in a folder.
    private const int MaxAnswer = Limits.Debate;

    /// <param name="folder">As in git: relative to the root, or to the current folder if it starts with a dot.</param>
    /// <exception cref="UsageException">Git, the revision or the debate does not exist.</exception>
    public static DebateFiles Read(string revision, string folder, RevisionHelp help)
    {
        if (revision.StartsWith('-'))
            throw new UsageException($"'{revision}' isn't a git revision.", "Name a branch, a tag or a commit.");

        Git(UnknownRevision(revision, help), "rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}");
        var place = $"{revision}:{folder}";
        var noDebate = new UsageException(
            $"There is no debate in '{place}'.", "Name the folder from the root of the repository, as in: HEAD:positions");
        var list = Encoding.UTF8.GetString(Git(noDebate, "ls-tree", "--full-tree", "-z", place));
        var files = new DebateFiles(place, list
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(Entry)
            .Where(entry => entry.IsFile && FileName.IsYaml(entry.Name))
            .Select(entry => (entry.Name, GitProgram.Read(NotHere(place, entry.Name), Limits.File, "cat-file", "blob", entry.Id))));

        return files.Contains(DebateFiles.Debate) ? files : throw noDebate;
    }

    /// <summary>Converts a path relative to the current folder to one relative to the repository's root.</summary>
    /// <exception cref="UsageException">Git is missing, or this is not a repository.</exception>
    public static string PathInRepository(string folder, RevisionHelp help)
    {
        var prefix = Encoding.UTF8.GetString(Git(NoRepository(help), "-C", folder, "rev-parse", "--show-prefix"));
        return prefix.TrimEnd('\n').TrimEnd('/');
    }

    /// <summary>Converts a path relative to the repository's root to one relative to the current folder.</summary>
    /// <exception cref="UsageException">Git is missing, or this is not a repository.</exception>
    public static string RelativePath(string folder, RevisionHelp help)
    {
        if (folder.StartsWith('.'))
            return folder;

        var root = Encoding.UTF8.GetString(Git(NoRepository(help), "rev-parse", "--show-toplevel")).TrimEnd('\n');
        return Path.GetRelativePath(".", Path.Combine(root, folder));
    }

    private static UsageException NotHere(string place, string name) => new(
        $"'{name}' in '{place}' is not in this copy of the repository.",
        "This clone has only part of the history, and Briefing doesn't fetch: check out that commit with git to get the rest.");

    private static UsageException NoRepository(RevisionHelp help) => new("This folder is not in a git repository.", help.Outside);

    private static UsageException UnknownRevision(string revision, RevisionHelp help) =>
        new($"'{revision}' is neither a folder nor a revision that git knows here.", help.Unknown);

    /// <summary>Parses "100644 blob 5626abf…, tab, name": mode, type, id, name.</summary>
    private static (bool IsFile, string Id, string Name) Entry(string line)
    {
        var (facts, name) = (line.Split('\t')[0].Split(' '), line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
        return (facts[0].StartsWith(RegularFile, StringComparison.Ordinal), facts[2], name);
    }

    private static byte[] Git(UsageException failure, params ImmutableArray<string> arguments)
    {
        var answer = GitProgram.Read(failure, MaxAnswer, arguments);
        return answer.Length <= MaxAnswer ? answer : throw failure;
    }
}
