namespace Briefing.Diagnostics.Machine;

/// <summary>A file's path as programs that know the root of a project expect it.</summary>
internal static class RootedPath
{
    /// <summary>The path below a root, with forward slashes; nothing if the file does not lie there.</summary>
    /// <param name="path">As messages show it: relative to the current folder, or absolute.</param>
    public static string? Below(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
