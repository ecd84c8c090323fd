using Briefing.Authoring.Outlines;
using Briefing.Load.Schemas;

namespace Briefing.Authoring.Cursors;

/// <summary>A place in a file, with what the format says of it.</summary>
/// <param name="Expected">
/// The value that is expected: of a key, that of the mapping it belongs to; of an item, that of the item.
/// </param>
/// <param name="Key">The key that it belongs to, or of which it is the value; <c>null</c> if the format knows none.</param>
/// <param name="Start">Of the word at the place, which may be empty.</param>
/// <param name="Around">The mapping around it; <c>null</c> if it is still to be begun.</param>
internal sealed record Cursor(CursorPlace Place, Value Expected, Key? Key, int Start, int End, OutlineNode.Mapping? Around)
{
    /// <summary>Whether it is in brackets or braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>The entry with the word, if it is one.</summary>
    public OutlineEntry? Entry { get; init; }

    /// <summary>The columns from the start of the line to those of what follows the first line of an entry.</summary>
    public int Column { get; init; }
}
