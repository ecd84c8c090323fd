namespace Briefing.Diagnostics.Machine;

/// <summary>A file's path relative to a project's root, as other programs expect it.</summary>
internal static class RootedPath
{
    /// <summary>The path relative to a root, with forward slashes; <c>null</c> if the file is not below it.</summary>
    /// <param name="path">As shown in messages: relative to the current folder, or absolute.</param>
    public static string? Below(string root, string path) =>
        // A root may be named through a link, where the current folder never is.
        From(root, path) ?? (Directory.Exists(root) ? From(RealPath.Of(root), path) : null);

    private static string? From(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path);
        if (Path.DirectorySeparatorChar == '\\')
            relative = relative.Replace('\\', '/');

        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
