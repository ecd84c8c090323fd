using System.Collections.Immutable;

namespace Briefing.Text;

/// <summary>
/// A text that an author wrote for readers: parsed once, when it is loaded, and able to tell where in the file each of its
/// characters is written.
/// </summary>
internal sealed class Prose
{
    private readonly Func<ImmutableArray<CharacterPlace>>? _places;

    /// <param name="value">As the author wrote it, the escapes and line breaks of the file's own syntax undone.</param>
    /// <param name="at">What to underline where the whole is meant.</param>
    /// <param name="nodes">What the text says, in its order.</param>
    /// <param name="places">
    /// The place of each character of <paramref name="value"/>, worked out when it is asked for; <c>null</c> or empty if it
    /// is not known.
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

    /// <summary>Words without markup.</summary>
    public Prose(string value, TextSpan at, Func<ImmutableArray<CharacterPlace>>? places = null)
        : this(value, at, [new ProseNode.Text(value, 0, value.Length)], places)
    {
    }

    /// <summary>As written, markup included; line breaks that matter are line feeds.</summary>
    public string Value { get; }

    /// <summary>The whole, or of a text over several lines its first.</summary>
    public TextSpan At { get; }

    public ImmutableArray<ProseNode> Nodes { get; }

    /// <summary>The words that a reader sees: no markup, no addresses of links.</summary>
    public string Plain { get; }

    /// <summary>All links, those within emphasis too.</summary>
    public IEnumerable<ProseNode.Link> Links => LinksIn(Nodes);

    public override string ToString() => Value;

    /// <summary>The place of a stretch of <see cref="Value"/>; the place of the whole if it is not known.</summary>
    public TextSpan PlaceOf(int start, int length)
    {
        if (length <= 0 || _places?.Invoke() is not { IsDefaultOrEmpty: false } places || start + length > places.Length)
            return At;

        var (from, to) = (places[start].Start, places[start + length - 1].End);
        return new(At.File, from, to - from);
    }

    /// <summary>The place of a stretch of <see cref="Plain"/>; the place of the whole if it is not known.</summary>
    public TextSpan PlaceOfPlain(int start, int length)
    {
        if (length <= 0 || start + length > Plain.Length)
            return At;

        var (from, to) = (WrittenAt(start).Start, WrittenAt(start + length - 1).End);
        return PlaceOf(from, to - from);
    }

    /// <summary>Where in <see cref="Value"/> a character of <see cref="Plain"/> is written.</summary>
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
