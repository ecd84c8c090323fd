using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>
/// All that decides how a text is laid. Two are equal if their items look alike: which element or link an item belongs
/// to counts only as far as it is that of another item, or none.
/// </summary>
internal sealed class TextKey : IEquatable<TextKey>
{
    private readonly ImmutableArray<InlineItem> _items;
    private readonly ParagraphStyle _style;
    private readonly double _width;
    private readonly int _hash;

    public TextKey(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        (_items, _style, _width) = (items, style, width);
        var hash = new HashCode();
        hash.Add(width.GetHashCode());

        foreach (var item in items)
        {
            if (item is InlineItem.Text text)
                hash.Add(text.Value.GetHashCode());
        }

        _hash = hash.ToHashCode();
    }

    public bool Equals(TextKey? other)
    {
        if (other is null || _hash != other._hash || _width != other._width || _items.Length != other._items.Length
            || _style != other._style)
        {
            return false;
        }

        for (var i = 0; i < _items.Length; i++)
        {
            if (!LookAlike(_items[i], other._items[i]) || OwnerOf(_items, i) != OwnerOf(other._items, i))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as TextKey);

    public override int GetHashCode() => _hash;

    private static bool LookAlike(InlineItem one, InlineItem other) => (one, other) switch
    {
        (InlineItem.Text a, InlineItem.Text b) => a.Value == b.Value && a.Style == b.Style && a.Link is null == b.Link is null,
        (InlineItem.Shape a, InlineItem.Shape b) => a.Gap == b.Gap && a.Symbol == b.Symbol,
        _ => false,
    };

    /// <summary>The first item of the same element and link: glyphs of both may be painted at once.</summary>
    private static int OwnerOf(ImmutableArray<InlineItem> items, int index)
    {
        if (items[index] is not InlineItem.Text item)
            return index;

        for (var i = 0; i < index; i++)
        {
            if (items[i] is InlineItem.Text other && other.Element == item.Element && other.Link == item.Link)
                return i;
        }

        return index;
    }
}
