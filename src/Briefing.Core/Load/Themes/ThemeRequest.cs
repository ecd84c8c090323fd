using System.Collections.Immutable;

namespace Briefing.Load.Themes;

/// <summary>What the command line says of the theme.</summary>
internal sealed record ThemeRequest
{
    /// <summary>A theme file and what is in it; it wins over the one that the debate names.</summary>
    public (string Path, byte[] Content)? Given { get; init; }

    /// <summary>Whether files outside the folder of the file that names them may be read.</summary>
    public bool AllowsOutside { get; init; }

    /// <summary>Told which files were read for the theme, even if there are mistakes in them.</summary>
    public Action<ImmutableArray<string>>? OnRead { get; init; }
}
