using System.Collections.Immutable;

namespace Briefing.Cli.Watching;

/// <summary>What a build tells of itself: which files it read besides the debate's folder, and which it wrote.</summary>
internal sealed class BuildReport(Terminal terminal)
{
    private readonly List<string> _written = [];

    /// <summary>Whether the build is one of many, which are told of in one line each.</summary>
    public bool IsWatching { get; set; }

    /// <summary>The files of the theme and the like; those of the last build that came so far.</summary>
    public ImmutableArray<string> FilesRead { get; set; } = [];

    /// <summary>The files written, as in "briefing.pdf, 67 pages".</summary>
    public string Written => string.Join(" and ", _written);

    public void Begin() => _written.Clear();

    /// <param name="pages">Where the format has pages.</param>
    /// <exception cref="UsageException">The file cannot be written; what was there is untouched.</exception>
    public void Write(string path, byte[] content, int? pages)
    {
        if (!IsWatching)
        {
            OutputFile.WriteAndSay(terminal, path, content);
            return;
        }

        OutputFile.Write(path, content);
        _written.Add(pages switch
        {
            null => path,
            1 => $"{path}, 1 page",
            _ => $"{path}, {pages} pages",
        });
    }
}
