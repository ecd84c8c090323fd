using System.Collections.Immutable;

namespace Briefing.Fuzz;

/// <summary>Files with something odd in them: a debate's folder in most cases.</summary>
/// <param name="Number">Of the case; with the seed and the target it gives the input again.</param>
/// <param name="What">From what it was made, and what was done to it.</param>
/// <param name="Files">Content by path below the folder, with forward slashes.</param>
/// <param name="Changed">The files that are not as they were; what can be taken out of an input is in them.</param>
internal record FuzzInput(
    int Number, string What, ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<string> Changed)
{
    public bool HasTheme => Files.Keys.Any(name => name.Contains('/', StringComparison.Ordinal));

    /// <summary>For choices of the judge: the same for each smaller form of the input.</summary>
    public Random Chance => new(unchecked(Number * 486_187_739));

    /// <summary>How many parts there are that something can be taken out of.</summary>
    public virtual int PartCount => Changed.Length;

    public virtual int SizeOf(int part) => Files[Changed[part]].Length;

    /// <summary>The input without a piece of one of its parts.</summary>
    public virtual FuzzInput Without(int part, int start, int count)
    {
        var content = Files[Changed[part]];
        byte[] shorter = [.. content[..start], .. content[Math.Min(start + count, content.Length)..]];
        return this with { Files = Files.SetItem(Changed[part], shorter) };
    }

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
