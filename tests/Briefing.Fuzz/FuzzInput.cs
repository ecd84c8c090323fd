using System.Collections.Immutable;

namespace Briefing.Fuzz;

/// <summary>A debate's folder with something odd in it.</summary>
/// <param name="Number">Of the case; with the seed it gives the input again.</param>
/// <param name="What">Which debate, and what was done to it.</param>
/// <param name="Files">Content by path below the folder, with forward slashes.</param>
/// <param name="Changed">The files that are not as they were.</param>
internal sealed record FuzzInput(
    int Number, string What, ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<string> Changed)
{
    public bool HasTheme => Files.Keys.Any(name => name.Contains('/', StringComparison.Ordinal));

    public void SaveTo(string folder)
    {
        foreach (var (name, content) in Files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }
}
