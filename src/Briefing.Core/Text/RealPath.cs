namespace Briefing.Text;

/// <summary>Where a path leads once every link on the way is followed, as the system itself follows them.</summary>
internal static class RealPath
{
    // As the kernels have it; more is a circle.
    private const int MostLinks = 40;

    /// <summary>What does not exist yet counts as no link.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder on the way must not be looked into.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>(Parts(full[at.Length..]));
        for (var links = 0; ahead.TryPop(out var part);)
        {
            var next = part == ".." ? Path.GetDirectoryName(at) ?? at : Path.Combine(at, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("The links lead round in a circle.");

            var root = Path.GetPathRoot(target)!;
            at = root.Length > 0 ? root : at;
            foreach (var step in Parts(target[root.Length..]))
                ahead.Push(step);
        }

        return at;
    }

    /// <summary>Whether a path is a folder or lies below it; both are real.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder
        || path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>From the last to the first, as a stack takes them.</summary>
    private static IEnumerable<string> Parts(string path) => path
        .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        .Where(part => part is not ("" or "."))
        .Reverse();
}
