using System.Collections.Immutable;

namespace Briefing.Load.Yaml.Places;

/// <summary>
/// A part of a YAML file with its whole extent, for whoever writes into the file. Offsets are in UTF-16 units; the end
/// of a collection without brackets is that of the last thing in it.
/// </summary>
internal abstract record PlacedNode
{
    private PlacedNode(int start, int end) => (Start, End) = (start, end);

    public int Start { get; }

    public int End { get; }

    /// <param name="IsPlain">Written without quotation marks on its key's line.</param>
    public sealed record Scalar(string Text, bool IsPlain, int From, int To) : PlacedNode(From, To)
    {
        /// <summary>Whether nothing is written, or one of the words that mean nothing.</summary>
        public bool IsNothing =>
            string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is ("~" or "null" or "Null" or "NULL"));
    }

    /// <summary><c>*name</c>: what it stands for is written elsewhere.</summary>
    public sealed record Reference(string Name, int From, int To) : PlacedNode(From, To);

    /// <param name="IsFlow">Written in brackets.</param>
    public sealed record Mapping(
        ImmutableArray<(PlacedNode Key, PlacedNode Value)> Entries, bool IsFlow, int From, int To) : PlacedNode(From, To)
    {
        public (PlacedNode Key, PlacedNode Value)? Entry(string key) => Entries
            .Where(entry => entry.Key is Scalar { Text: var name } && name == key)
            .Cast<(PlacedNode, PlacedNode)?>()
            .FirstOrDefault();
    }

    /// <param name="IsFlow">Written in brackets.</param>
    public sealed record Sequence(ImmutableArray<PlacedNode> Items, bool IsFlow, int From, int To)
        : PlacedNode(From, To);
}
