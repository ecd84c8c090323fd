using Briefing.Cli.Files;
using Briefing.Diff;

namespace Briefing.Cli.Watching;

/// <summary>The files that a build read apart from the debate's folder, and the files that it wrote.</summary>
internal sealed class BuildReport(Terminal terminal)
{
    private readonly List<string> _written = [];

    /// <summary>Whether builds repeat and are reported in one line each.</summary>
    public bool IsWatching { get; set; }

    /// <summary>The theme's files and the like; kept from an earlier build if the last one failed before reading them.</summary>
    public ImmutableArray<string> FilesRead { get; set; } = [];

    /// <summary>Receives the problems of each build, what it is made from if there are no errors, and what has changed; <c>null</c> if nobody asks.</summary>
    public Action<ImmutableArray<Diagnostic>, DesignedMap?, Comparison?>? OnRead { get; set; }

    /// <summary>The files written, as in "briefing.pdf, 67 pages".</summary>
    public string Written => string.Join(" and ", _written);

    /// <summary>How a run that writes nothing ended; <c>null</c> if it was a build.</summary>
    public string? Outcome { get; set; }

    public void Begin()
    {
        _written.Clear();
        Outcome = null;
    }

    /// <param name="pages">The number of pages, if the format has pages.</param>
    /// <exception cref="UsageException">The file cannot be written; any old content is unchanged.</exception>
    public void Write(string path, byte[] content, int? pages)
    {
        if (!IsWatching)
        {
            OutputFile.WriteAndReport(terminal, path, content);
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
