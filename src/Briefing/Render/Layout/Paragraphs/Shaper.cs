using System.Collections.Immutable;
using Briefing.Render.Fonts;
using Briefing.Render.Layout.LineBreaking;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>Finds the glyphs of a paragraph's items and measures them.</summary>
internal sealed class Shaper
{
    // Stands for a shape in the text that is searched for line breaks: U+FFFC OBJECT REPLACEMENT CHARACTER.
    private const string ShapePlaceholder = "\uFFFC";

    // The standard ligatures are of two or three.
    private const int MostLetters = 4;

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
            ClusterKind.Shape, item, null, _glyphs.Count, 0, shape.Symbol.Size + shape.Gap, _breaks[offset]));

    private void AddText(InlineItem.Text text, int item, int offset)
    {
        for (var at = 0; at < text.Value.Length;)
        {
            if (LigatureAt(text, at, offset) is { } ligature)
            {
                Add(text.Style, item, ClusterKind.Text, text.Style.Faces[0], [ligature], _breaks[offset + at]);
                at += ligature.Text.Length;
                continue;
            }

            var cluster = text.Value.AsSpan(at, GraphemeClusters.LengthAt(text.Value, at));
            var (face, glyphs) = ClusterText.GlyphsOf(cluster, text.Style.Faces);
            Add(text.Style, item, ClusterText.KindOf(cluster), face, glyphs, _breaks[offset + at]);
            at += cluster.Length;
        }
    }

    /// <summary>The letters from here on that the face draws as one; no line may end between them.</summary>
    private PlacedGlyph? LigatureAt(InlineItem.Text text, int at, int offset)
    {
        var face = text.Style.Faces[0];
        Span<int> glyphs = stackalloc int[MostLetters];
        var count = 0;

        while (count < MostLetters && IsPlainLetter(text.Value, at + count)
            && (count == 0 || _breaks[offset + at + count] is LineBreakKind.None))
        {
            glyphs[count] = face.GlyphOf(text.Value[at + count]);
            count++;
        }

        return face.TryLigature(glyphs[..count], out var ligature, out var length)
            ? new(ligature, text.Value.Substring(at, length), face.AdvanceOf(ligature))
            : null;
    }

    /// <summary>Without an accent of its own behind it, which a ligature would have no place for.</summary>
    private static bool IsPlainLetter(string text, int at) =>
        at < text.Length && char.IsAsciiLetter(text[at])
        && (at + 1 == text.Length || GraphemeClusters.LengthAt(text, at) == 1);

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
