namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// Everything that determines the layout of a text. Two keys are equal if their items have the same style; elements and
/// links matter only in whether an item may be hyphenated, and which items share them.
/// </summary>
internal sealed class TextLayoutKey : IEquatable<TextLayoutKey>
{
    private readonly Piece[] _pieces;
    private readonly ParagraphStyle _style;
    private readonly double _width;
    private readonly int _hash;

    public TextLayoutKey(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        (_style, _width) = (style, width);
        _pieces = new Piece[items.Length];
        var hash = width.GetHashCode();

        for (var i = 0; i < items.Length; i++)
        {
            _pieces[i] = PieceOf(items, i);
            hash = HashCode.Combine(hash, _pieces[i].Text);
        }

        _hash = hash;
    }

    public bool Equals(TextLayoutKey? other) =>
        other is not null && _hash == other._hash && _width == other._width && _pieces.Length == other._pieces.Length
            && _style == other._style && HasPiecesOf(other);

    public override bool Equals(object? obj) => Equals(obj as TextLayoutKey);

    public override int GetHashCode() => _hash;

    private bool HasPiecesOf(TextLayoutKey other)
    {
        for (var i = 0; i < _pieces.Length; i++)
        {
            if (_pieces[i] != other._pieces[i])
                return false;
        }

        return true;
    }

    private static Piece PieceOf(ImmutableArray<InlineItem> items, int index) => items[index] switch
    {
        InlineItem.Text text => new(text.Value, text.Style, null, 0, text.IsHyphenated, OwnerOf(items, index, text)),
        InlineItem.Shape shape => new(null, null, shape.Symbol, shape.Gap, false, index),
        _ => throw new InvalidOperationException($"No key for {items[index].GetType().Name}."),
    };

    /// <summary>The first item with the same element and link: glyphs of both may be in one run.</summary>
    private static int OwnerOf(ImmutableArray<InlineItem> items, int index, InlineItem.Text item)
    {
        for (var i = 0; i < index; i++)
        {
            if (items[i] is InlineItem.Text other && other.Element == item.Element && other.Link == item.Link)
                return i;
        }

        return index;
    }

    /// <summary>An item without its element and link, which belong to one document.</summary>
    private readonly record struct Piece(
        string? Text, TextStyle? Style, Symbol? Symbol, double Gap, bool IsHyphenated, int Owner);
}
