using Briefing.Load.Files;
using Briefing.Progress;

namespace Briefing.Load.Themes;

/// <summary>The command line's options for the theme.</summary>
internal sealed record ThemeRequest
{
    /// <summary>A theme file and its content; overrides the one that the debate names.</summary>
    public (string Path, byte[] Content)? Given { get; init; }

    /// <summary>Whether files outside the folder of the naming file may be read.</summary>
    public bool AllowsOutside { get; init; }

    /// <summary>Where the files are that the debate and its theme name.</summary>
    public FolderContents Folder { get; init; } = new FolderOnDisk();

    /// <summary>Whether a draft is wanted.</summary>
    public bool IsDraft { get; init; }

    /// <summary>
    /// Whether a PDF may be made, which can only show characters that its fonts have; what is read elsewhere is shown in the
    /// reader's fonts.
    /// </summary>
    public bool IsForPaper { get; init; } = true;

    /// <summary>Called with the files read for the theme, even if they contain errors.</summary>
    public Action<ImmutableArray<string>>? OnRead { get; init; }

    /// <summary>Is told how far the reading and checking has come.</summary>
    public IProgress<WorkStep>? Progress { get; init; }
}
