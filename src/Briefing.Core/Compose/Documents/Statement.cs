namespace Briefing.Compose.Documents;

/// <summary>A party's argument or reply.</summary>
/// <param name="Anchor"><c>null</c> if it is printed elsewhere.</param>
/// <param name="Party">Index into <see cref="Document.Parties"/>.</param>
/// <param name="Heading">The line that names the speaker; repeated if the cell continues on the next page.</param>
internal sealed record Statement(string? Anchor, int Party, ImmutableArray<Inline> Heading, ImmutableArray<Block> Content)
{
    /// <summary>The shortest length that prints it where it stands alone.</summary>
    public Length Depth { get; init; } = Length.Note;

    /// <summary>How it answers the argument next to it; <c>null</c> for an argument.</summary>
    public ReplyKind? Reply { get; init; }

    /// <summary>The voice in the source; <c>null</c> if the author does not give one.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Whether it is an argument without a reply in the whole debate.</summary>
    public bool IsUnanswered { get; init; }
}
