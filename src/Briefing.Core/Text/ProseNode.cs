using System.Collections.Immutable;

namespace Briefing.Text;

/// <summary>A piece of prose. Places are offsets in <see cref="Prose.Value"/>, in UTF-16 units.</summary>
/// <param name="Content">What it consists of; empty for a text.</param>
internal abstract record ProseNode(ImmutableArray<ProseNode> Content)
{
    /// <summary>Characters as a reader sees them.</summary>
    /// <param name="Start">Where they are written.</param>
    /// <param name="Length">
    /// How many characters were written for them: as many as there are, or another number where a reference such as
    /// <c>&amp;eacute;</c> is written for a character.
    /// </param>
    public sealed record Text(string Characters, int Start, int Length) : ProseNode([]);

    public sealed record Emphasis(ImmutableArray<ProseNode> Content) : ProseNode(Content);

    public sealed record Strong(ImmutableArray<ProseNode> Content) : ProseNode(Content);

    /// <param name="Address">With its scheme; <c>mailto:</c> is added to a mail address.</param>
    /// <param name="Start">Where the address is written.</param>
    /// <param name="Length">How many characters were written for it.</param>
    public sealed record Link(string Address, int Start, int Length, ImmutableArray<ProseNode> Content) : ProseNode(Content);
}
