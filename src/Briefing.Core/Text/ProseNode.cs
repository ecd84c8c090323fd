namespace Briefing.Text;

/// <summary>A piece of prose. Positions are offsets in <see cref="Prose.Value"/>, in UTF-16 units.</summary>
/// <param name="Content">The child nodes; empty for text.</param>
internal abstract record ProseNode(ImmutableArray<ProseNode> Content)
{
    /// <summary>Characters as a reader sees them.</summary>
    /// <param name="Start">The offset in the written text.</param>
    /// <param name="Length">
    /// The length in the written text; differs from the number of characters where one is written as a reference such as
    /// <c>&amp;eacute;</c>.
    /// </param>
    public sealed record Text(string Characters, int Start, int Length) : ProseNode([]);

    public sealed record Emphasis(ImmutableArray<ProseNode> Content) : ProseNode(Content);

    public sealed record Strong(ImmutableArray<ProseNode> Content) : ProseNode(Content);

    /// <param name="Address">Including the scheme; <c>mailto:</c> is added to a mail address.</param>
    /// <param name="Start">The offset of the address in the written text.</param>
    /// <param name="Length">The length of the address in the written text.</param>
    public sealed record Link(string Address, int Start, int Length, ImmutableArray<ProseNode> Content) : ProseNode(Content);
}
