using System.Collections.Immutable;
using Briefing.Render.Fonts;
using Briefing.Render.Layout.LineBreaking;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>Finds the glyphs of a paragraph's items and measures them.</summary>
internal sealed class Shaper
{
    // Stands for a shape in the text that is searched for line breaks: U+FFFC OBJECT REPLACEMENT CHARACTER.
    private const string ShapePlaceholder = "\uFFFC";

    private readonly ImmutableArray<InlineItem> _items;
    private readonly LineBreakKind[] _breaks;
    private readonly ImmutableArray<Cluster>.Builder _clusters = ImmutableArray.CreateBuilder<Cluster>();
    private readonly ImmutableArray<PlacedGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();

    private Shaper(ImmutableArray<InlineItem> items)
    {
        _items = [.. items.Select(Cleaned)];
        _breaks = LineBreaker.Find(string.Concat(_items.Select(TextOf)));
    }

    public static ShapedText Shape(ImmutableArray<InlineItem> items)
    {
        var shaper = new Shaper(items);
        var offset = 0;

        for (var i = 0; i < shaper._items.Length; i++)
        {
            if (shaper._items[i] is InlineItem.Text text)
                shaper.AddText(text, i, offset);
            else if (shaper._items[i] is InlineItem.Shape shape)
                shaper.AddShape(shape, i, offset);

            offset += TextOf(shaper._items[i]).Length;
        }

        return new(shaper._items, shaper._clusters.ToImmutable(), shaper._glyphs.ToImmutable());
    }

    private static InlineItem Cleaned(InlineItem item) => item is InlineItem.Text text
        ? text with { Value = Composition.Of(text.Value.Replace("\r\n", "\n").Replace(ShapePlaceholder, "\uFFFD")) }
        : item;

    private static string TextOf(InlineItem item) => item is InlineItem.Text text ? text.Value : ShapePlaceholder;

    private void AddShape(InlineItem.Shape shape, int item, int offset) =>
        _clusters.Add(new(
            ClusterKind.Shape, item, null, _glyphs.Count, 0, shape.Marker.Size + shape.Gap, _breaks[offset]));

    private void AddText(InlineItem.Text text, int item, int offset)
    {
        for (var at = 0; at < text.Value.Length;)
        {
            var length = GraphemeClusters.LengthAt(text.Value, at);

            if (length == 1 && TryLigature(text, offset, at, out var ligature, out var count))
                length = AddLigature(text, item, at, count, ligature, _breaks[offset + at]);
            else
                AddCluster(text.Style, item, text.Value.AsSpan(at, length), _breaks[offset + at]);

            at += length;
        }
    }

    /// <summary>
    /// Looks for a ligature of letters that stand in one item with nothing between them: neither a soft hyphen
    /// nor a non-joiner nor an accent.
    /// </summary>
    private bool TryLigature(InlineItem.Text text, int offset, int at, out int ligature, out int count)
    {
        var face = text.Style.Face;
        var first = face.GlyphOf(text.Value[at]);
        (ligature, count) = (0, 0);

        if (!face.BeginsLigature(first))
            return false;

        Span<int> glyphs = stackalloc int[Math.Min(FontFace.LongestLigature, text.Value.Length - at)];
        glyphs[0] = first;
        var length = 1;

        while (length < glyphs.Length && _breaks[offset + at + length] is LineBreakKind.None
            && GraphemeClusters.LengthAt(text.Value, at + length) == 1
            && face.GlyphOf(text.Value[at + length]) is > 0 and var glyph)
        {
            glyphs[length++] = glyph;
        }

        return face.TryLigature(glyphs[..length], out ligature, out count);
    }

    private int AddLigature(InlineItem.Text text, int item, int at, int count, int ligature, LineBreakKind breakBefore)
    {
        var face = text.Style.Face;
        var letters = text.Value.AsSpan(at, count);
        PlacedGlyph glyph = new(ligature, letters.ToString(), face.AdvanceOf(ligature));
        Add(text.Style, item, ClusterKind.Text, face, [glyph], breakBefore);
        return count;
    }

    private void AddCluster(TextStyle style, int item, ReadOnlySpan<char> text, LineBreakKind breakBefore)
    {
        var kind = ClusterText.KindOf(text);
        var (face, glyphs) = ClusterText.GlyphsOf(text, style.Faces);
        Add(style, item, kind, face, glyphs, breakBefore);
    }

    private void Add(
        TextStyle style, int item, ClusterKind kind, FontFace face, ReadOnlySpan<PlacedGlyph> glyphs, LineBreakKind breakBefore)
    {
        var first = _glyphs.Count;
        var scale = style.Size / face.UnitsPerEm;
        var width = 0.0;

        if (glyphs.Length > 0 && kind is not ClusterKind.SoftHyphen)
            KernWithPrevious(style, face, glyphs[0].Id);

        foreach (var glyph in glyphs)
        {
            _glyphs.Add(glyph);
            width += glyph.Advance * scale;
        }

        _clusters.Add(new(
            kind, item, face, first, glyphs.Length, kind is ClusterKind.SoftHyphen ? 0 : width, breakBefore));
    }

    private void KernWithPrevious(TextStyle style, FontFace face, int glyph)
    {
        // Exact comparison is meant: the same style, or another that says the same size.
        if (_clusters.Count == 0 || _clusters[^1] is not { Kind: ClusterKind.Text or ClusterKind.Space } previous
            || previous.GlyphCount == 0 || previous.Face != face
            || ((InlineItem.Text)_items[previous.Item]).Style is var before && (before.Size != style.Size || before.Rise != style.Rise))
        {
            return;
        }

        var kerning = face.KerningOf(_glyphs[^1].Id, glyph);

        if (kerning == 0)
            return;

        _glyphs[^1] = _glyphs[^1] with { Advance = _glyphs[^1].Advance + kerning };
        _clusters[^1] = previous with { Width = previous.Width + kerning * style.Size / face.UnitsPerEm };
    }
}
