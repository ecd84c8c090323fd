namespace Briefing.Text;

/// <summary>The target of a path after resolving every symbolic link along it, as the operating system does.</summary>
internal static class RealPath
{
    // The limit of the kernels; more links mean a cycle.
    private const int MaxLinks = 40;

    public const string Circle = "The links lead round in a circle.";

    /// <summary>Parts that do not exist yet are kept as written.</summary>
    /// <exception cref="IOException">The links form a cycle.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a folder along the path is denied.</exception>
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

            if (++links > MaxLinks)
                throw new IOException(Circle);

            var root = Path.GetPathRoot(target)!;
            at = root.Length > 0 ? root : at;
            foreach (var step in Parts(target[root.Length..]))
                ahead.Push(step);
        }

        return at;
    }

    /// <summary>
    /// Whether two resolved paths name the same file, in whatever spelling: which spellings are one name is the file system's
    /// to say, not the operating system's.
    /// </summary>
    public static bool Same(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (OperatingSystem.IsWindows() && WindowsFile.AreSame(one, other) is { } isSame
            ? isSame
            : FileName.AreAlike(one, other) && Spelled(one) == Spelled(other));

    /// <summary>Whether a path is a folder or inside it; both must be resolved.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var (inner, outer) = (Parts(path).Count(), Parts(folder).Count());
        var ancestor = path;
        for (; inner > outer && ancestor is not null; inner--)
            ancestor = Path.GetDirectoryName(ancestor);

        return inner == outer && ancestor is not null && Same(ancestor, Path.TrimEndingDirectorySeparator(folder));
    }

    /// <summary>With the names that the folders along it list.</summary>
    private static string Spelled(string path)
    {
        var at = Path.GetPathRoot(path)!;
        foreach (var part in Parts(path[at.Length..]).Reverse())
            at = Path.Combine(at, Path.Exists(Path.Combine(at, part)) ? FileName.Listed(at, part) ?? part : part);

        return at;
    }

    /// <summary>Last first, as a stack needs them.</summary>
    private static IEnumerable<string> Parts(string path) => path
        .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        .Where(part => part is not ("" or "."))
        .Reverse();
}
