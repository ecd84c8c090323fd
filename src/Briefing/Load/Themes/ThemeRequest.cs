namespace Briefing.Load.Themes;

/// <summary>What the command line says of the theme.</summary>
internal sealed record ThemeRequest
{
    /// <summary>A theme file and what is in it; it wins over the one that the debate names.</summary>
    public (string Path, byte[] Content)? Given { get; init; }

    /// <summary>Whether files outside the folder of the file that names them may be read.</summary>
    public bool AllowsOutside { get; init; }
}
