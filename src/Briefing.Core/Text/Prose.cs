namespace Briefing.Text;

/// <summary>
/// A text that an author wrote for readers: parsed once, on loading, with the place in the file of each of its characters.
/// </summary>
internal sealed class Prose
{
    private readonly Func<ImmutableArray<CharacterPlace>>? _places;
    private ImmutableArray<CharacterPlace> _known;

    /// <param name="value">As the author wrote it, after the file format's own escapes and line folding are undone.</param>
    /// <param name="at">The place to underline for the text as a whole.</param>
    /// <param name="nodes">The parsed text, in order.</param>
    /// <param name="places">
    /// The place of each character of <paramref name="value"/>, computed on demand; <c>null</c> or empty if unknown.
    /// </param>
    public Prose(
        string value, TextSpan at, ImmutableArray<ProseNode> nodes, Func<ImmutableArray<CharacterPlace>>? places = null)
    {
        Value = Written = value;
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

    /// <summary>Including markup; hard line breaks are line feeds. Without markup, as it is printed.</summary>
    public string Value { get; }

    /// <summary>As its author wrote it, for data.</summary>
    public string Written { get; private init; }

    /// <summary>The whole text, or the first line of several.</summary>
    public TextSpan At { get; }

    public ImmutableArray<ProseNode> Nodes { get; }

    /// <summary>The text as readers see it: without markup and link addresses.</summary>
    public string Plain { get; }

    /// <summary>All links, including those inside emphasis.</summary>
    public IEnumerable<ProseNode.Link> Links => IsPlain ? [] : LinksIn(Nodes);

    /// <summary>Computed once: a text can have thousands of characters that are reported.</summary>
    private ImmutableArray<CharacterPlace> Places
    {
        get
        {
            if (_known.IsDefault)
                _known = _places?.Invoke() is { IsDefault: false } known ? known : [];

            return _known;
        }
    }

    /// <summary>Whether it is a text without markup, as most are.</summary>
    private bool IsPlain => Nodes is [ProseNode.Text];

    public override string ToString() => Value;

    /// <summary>The same text as it is printed, with other characters in some places.</summary>
    /// <param name="changes">In any order, each of one character of <see cref="Plain"/>.</param>
    public Prose Printed(IReadOnlyList<(int Index, string Characters)> changes)
    {
        if (changes.Count == 0)
            return this;

        var byIndex = changes.ToDictionary(change => change.Index, change => change.Characters);
        if (!IsPlain || Plain.Length != Value.Length)
        {
            var at = 0;
            return new(Value, At, Printed(Nodes, byIndex, ref at), _places) { Written = Written };
        }

        var origins = Enumerable.Range(0, Value.Length)
            .SelectMany(i => Enumerable.Repeat(i, byIndex.GetValueOrDefault(i, " ").Length));
        var places = _places;
        return new(
            Printed(Value, byIndex, start: 0),
            At,
            () => places?.Invoke() is { IsDefaultOrEmpty: false } known ? [.. origins.Select(origin => known[origin])] : [])
        {
            Written = Written,
        };
    }

    /// <summary>The place of a range of <see cref="Value"/>; of the whole text if unknown.</summary>
    public TextSpan PlaceOf(int start, int length)
    {
        if (length <= 0 || Places is not { IsEmpty: false } places || start + length > places.Length)
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

    private static ImmutableArray<ProseNode> Printed(
        ImmutableArray<ProseNode> nodes, Dictionary<int, string> changes, ref int at)
    {
        var result = ImmutableArray.CreateBuilder<ProseNode>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node is ProseNode.Text text)
            {
                result.Add(text with { Characters = Printed(text.Characters, changes, at) });
                at += text.Characters.Length;
            }
            else
            {
                result.Add(node with { Content = Printed(node.Content, changes, ref at) });
            }
        }

        return result.MoveToImmutable();
    }

    private static string Printed(string text, Dictionary<int, string> changes, int start)
    {
        var result = new StringBuilder(text.Length);
        foreach (var (index, character) in text.Index())
        {
            if (changes.TryGetValue(start + index, out var characters))
                result.Append(characters);
            else
                result.Append(character);
        }

        return result.ToString();
    }

    private static IEnumerable<ProseNode.Text> TextsIn(ImmutableArray<ProseNode> nodes) =>
        nodes.SelectMany(node => node is ProseNode.Text text ? [text] : TextsIn(node.Content));

    private static IEnumerable<ProseNode.Link> LinksIn(ImmutableArray<ProseNode> nodes) => nodes.SelectMany(node =>
        LinksIn(node.Content) is var inner && node is ProseNode.Link link ? inner.Prepend(link) : inner);
}
