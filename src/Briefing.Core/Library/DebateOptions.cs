namespace Briefing.Library;

/// <summary>How a debate is read. What is left out is as the debate's files say.</summary>
public sealed class DebateOptions
{
    /// <summary>
    /// A theme file, which wins over the one that <c>debate.yaml</c> names: a path for <see cref="Debate.Read"/>, the name of one of
    /// the files for <see cref="Debate.Of"/>. <c>null</c> for the debate's own theme.
    /// </summary>
    public string? Theme { get; init; }

    /// <summary>
    /// Whether the debate and its theme may name files outside their folders, and links may lead there. Leave it unset for debates
    /// of others. Files in memory never name any other.
    /// </summary>
    public bool AllowOutside { get; init; }

    /// <summary>Whether the briefing is marked as a draft, with its authors' remarks (<c>todo</c>, <c>comment</c>) at its end.</summary>
    public bool Draft { get; init; }

    /// <summary>
    /// Whether a PDF is to be made. Unset, characters that no font of the theme has are no mistake, and neither
    /// <see cref="Format.Pdf"/> nor the text of its pages can be had.
    /// </summary>
    public bool ForPaper { get; init; } = true;
}
