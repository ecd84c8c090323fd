namespace Briefing.Text;

/// <summary>
/// A text that an author wrote for readers: parsed once, on loading, with the place in the file of each of its characters.
/// </summary>
internal sealed class Prose
{
    private readonly Func<ImmutableArray<CharacterPlace>>? _places;

    /// <param name="value">As the author wrote it, after the file format's own escapes and line folding are undone.</param>
    /// <param name="at">The place to underline for the text as a whole.</param>
    /// <param name="nodes">The parsed text, in order.</param>
    /// <param name="places">
    /// The place of each character of <paramref name="value"/>, computed on demand; <c>null</c> or empty if unknown.
    /// </param>
    public Prose(
        string value, TextSpan at, ImmutableArray<ProseNode> nodes, Func<ImmutableArray<CharacterPlace>>? places = null)
    {
        Value = value;
        At = at;
        Nodes = nodes;
        _places = places;
        Plain = nodes is [ProseNode.Text only] ? only.Characters : string.Concat(TextsIn(nodes).Select(text => text.Characters));
    }

    /// <summary>Text without markup.</summary>
    public Prose(string value, TextSpan at, Func<ImmutableArray<CharacterPlace>>? places = null)
        : this(value, at, [new ProseNode.Text(value, 0, value.Length)], places)
    {
    }

    /// <summary>As written, including markup; hard line breaks are line feeds.</summary>
    public string Value { get; }

    /// <summary>The whole text, or the first line of several.</summary>
    public TextSpan At { get; }

    public ImmutableArray<ProseNode> Nodes { get; }

    /// <summary>The text as readers see it: without markup and link addresses.</summary>
    public string Plain { get; }

    /// <summary>All links, including those inside emphasis.</summary>
    public IEnumerable<ProseNode.Link> Links => IsPlain ? [] : LinksIn(Nodes);

    /// <summary>Whether it is a text without markup, as most are.</summary>
    private bool IsPlain => Nodes is [ProseNode.Text];

    public override string ToString() => Value;

    /// <summary>The place of a range of <see cref="Value"/>; of the whole text if unknown.</summary>
    public TextSpan PlaceOf(int start, int length)
    {
        if (length <= 0 || _places?.Invoke() is not { IsDefaultOrEmpty: false } places || start + length > places.Length)
            return At;

        var (from, to) = (places[start].Start, places[start + length - 1].End);
        return new(At.File, from, to - from);
    }

    /// <summary>The place of a range of <see cref="Plain"/>; of the whole text if unknown.</summary>
    public TextSpan PlaceOfPlain(int start, int length)
    {
        if (length <= 0 || start + length > Plain.Length)
            return At;

        var (from, to) = (WrittenAt(start).Start, WrittenAt(start + length - 1).End);
        return PlaceOf(from, to - from);
    }

    /// <summary>The range of <see cref="Value"/> for a character of <see cref="Plain"/>.</summary>
    private (int Start, int End) WrittenAt(int index)
    {
        foreach (var text in TextsIn(Nodes))
        {
            if (index < text.Characters.Length)
            {
                return text.Characters.Length == text.Length
                    ? (text.Start + index, text.Start + index + 1)
                    : (text.Start, text.Start + text.Length);
            }

            index -= text.Characters.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }

    private static IEnumerable<ProseNode.Text> TextsIn(ImmutableArray<ProseNode> nodes) =>
        nodes.SelectMany(node => node is ProseNode.Text text ? [text] : TextsIn(node.Content));

    private static IEnumerable<ProseNode.Link> LinksIn(ImmutableArray<ProseNode> nodes) => nodes.SelectMany(node =>
        LinksIn(node.Content) is var inner && node is ProseNode.Link link ? inner.Prepend(link) : inner);
}
