using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Text;

/// <summary>
/// Names of files as file systems compare them: some ignore case (those of Windows and macOS, and folders on Linux that are
/// made so), some the way in which accents are written, Windows also dots and spaces at the end.
/// </summary>
internal static class FileName
{
    // Kept for devices by Windows, with any extension and in any case.
    private static readonly HashSet<string> s_devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"])],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsYaml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    /// <summary>Whether some file system takes the two for one.</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(Folded(one), Folded(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>How a folder lists a name: as it is, or else one that is alike.</summary>
    /// <returns><c>null</c> if it lists none, or several that are alike, or cannot be read.</returns>
    public static string? Listed(string folder, string name)
    {
        try
        {
            return Alike(Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder).Select(path => Path.GetFileName(path)), name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A name among others: as it is, or else the only one that is alike.</summary>
    public static string? Alike(IEnumerable<string> names, string name)
    {
        var alike = names.Where(listed => AreAlike(listed, name)).ToList();
        return alike.Contains(name) ? name : alike is [var only] ? only : null;
    }

    /// <summary>Whether Windows takes the name of a file for a device, as <c>con</c>, <c>NUL.txt</c>.</summary>
    public static bool IsDevice(string name) => s_devices.Contains(name.Split('.')[0].TrimEnd());

    private static string Folded(string name) => string.Join('/', CanonicalComposition.Of(name)
        .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        .Select(part => OperatingSystem.IsWindows() ? part.TrimEnd('.', ' ') : part));
}
