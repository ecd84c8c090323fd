using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Compose;

/// <summary>What one party says.</summary>
/// <param name="Party">Index into <see cref="Document.Parties"/>.</param>
/// <param name="Heading">The line that names the speaker; repeated where the cell goes on over a page.</param>
internal sealed record Statement(string Anchor, int Party, ImmutableArray<Inline> Heading, ImmutableArray<Block> Content)
{
    /// <summary>How it answers the argument beside it; nothing if it is itself an argument.</summary>
    public ReplyKind? Reply { get; init; }

    /// <summary>Who speaks in the source; nothing where the author does not say it.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Whether it is an argument that nobody replies to in the whole debate.</summary>
    public bool IsUnanswered { get; init; }
}
