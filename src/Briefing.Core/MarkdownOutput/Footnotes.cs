namespace Briefing.MarkdownOutput;

/// <summary>
/// The footnotes of a document. A citation is labelled by its source and the place in it, rather than by a number that
/// would change with the citations before it.
/// </summary>
internal sealed class Footnotes
{
    private readonly Dictionary<string, Inline.Citation> _byLabel = new(StringComparer.Ordinal);

    public string LabelOf(Inline.Citation citation)
    {
        var name = $"{citation.Anchor[(citation.Anchor.IndexOf('/') + 1)..]}-{Slug.Of(citation.Place)}";
        var label = name;
        for (var number = 2; _byLabel.TryGetValue(label, out var other) && !IsSame(other, citation); number++)
            label = $"{name}-{number}";

        _byLabel.TryAdd(label, citation);
        return label;
    }

    /// <summary>By source, in the order of the places.</summary>
    public ImmutableArray<(string Label, Inline.Citation Citation)> All =>
    [
        .. _byLabel.OrderBy(note => SortKey(note.Key), StringComparer.Ordinal).Select(note => (note.Key, note.Value)),
    ];

    private static bool IsSame(Inline.Citation one, Inline.Citation other) =>
        one.Anchor == other.Anchor && one.Place == other.Place;

    /// <summary>Pads numbers, so that 9 sorts before 10.</summary>
    private static string SortKey(string label) =>
        string.Join('-', label.Split('-').Select(part => char.IsAsciiDigit(part.FirstOrDefault()) ? part.PadLeft(9, '0') : part));
}
