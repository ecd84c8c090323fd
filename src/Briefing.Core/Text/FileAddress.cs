namespace Briefing.Text;

/// <summary>
/// File URIs (RFC 8089). <see cref="Uri"/> escapes some characters of a path twice and others not at all.
/// </summary>
internal static class FileAddress
{
    private const string Scheme = "file:";

    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var escaped = Escaped(Path.DirectorySeparatorChar == '\\' ? full.Replace('\\', '/') : full);
        return escaped.StartsWith("//", StringComparison.Ordinal) ? $"{Scheme}{escaped}" : $"{Scheme}///{escaped.TrimStart('/')}";
    }

    /// <summary>A drive keeps its colon.</summary>
    public static string Escaped(string path) =>
        string.Join('/', path.Split('/').Select(part => part is [_, ':'] ? part : Uri.EscapeDataString(part)));

    /// <summary>The absolute path of a file on this machine, however its address is escaped.</summary>
    /// <returns><c>null</c> if it is the address of anything else.</returns>
    public static string? PathOf(string address)
    {
        if (!address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;

        var path = Uri.UnescapeDataString(address[Scheme.Length..]);
        if (path.StartsWith("//localhost/", StringComparison.OrdinalIgnoreCase))
            path = path["//localhost".Length..];
        else if (path.StartsWith("///", StringComparison.Ordinal))
            path = path[2..];

        // What is left with two slashes is on another machine, which only Windows can name in a path.
        if (path.StartsWith("//", StringComparison.Ordinal) && !OperatingSystem.IsWindows())
            return null;

        if (path is ['/', _, ':', ..] && OperatingSystem.IsWindows())
            path = path[1..];

        return path.Contains('\0') || !Path.IsPathFullyQualified(path) ? null : Path.GetFullPath(path);
    }
}
