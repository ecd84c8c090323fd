using System.Collections.Immutable;
using System.Text;
using Briefing.Render.Fonts;
using Briefing.Render.Layout.Hyphenation;
using Briefing.Render.Layout.LineBreaking;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>Finds the glyphs of a paragraph's items and measures them.</summary>
internal sealed class Shaper
{
    // Stands for a shape in the text that is searched for line breaks: U+FFFC OBJECT REPLACEMENT CHARACTER.
    private const string ShapePlaceholder = "\uFFFC";

    private const char SoftHyphen = '\u00AD';

    // How many letters of a ligature are looked for on either side of a hyphen.
    private const int LongestOverlap = 3;

    private readonly ImmutableArray<InlineItem> _items;
    private readonly LineBreakKind[] _breaks;
    private readonly ImmutableArray<Cluster>.Builder _clusters = ImmutableArray.CreateBuilder<Cluster>();
    private readonly ImmutableArray<PlacedGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();

    private Shaper(ImmutableArray<InlineItem> items, Hyphenator? hyphenator)
    {
        _items = [.. items.Select(item => Divided(Cleaned(item), hyphenator))];
        _breaks = LineBreaker.Find(string.Concat(_items.Select(TextOf)));
    }

    public static ShapedText Shape(ImmutableArray<InlineItem> items, Hyphenator? hyphenator)
    {
        var shaper = new Shaper(items, hyphenator);
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

    /// <summary>With soft hyphens where a word may be divided; citations and addresses, which are links, stay whole.</summary>
    private static InlineItem Divided(InlineItem item, Hyphenator? hyphenator)
    {
        if (hyphenator is null || item is not InlineItem.Text { Link: null } text)
            return item;

        var divided = new StringBuilder(text.Value.Length);
        var from = 0;

        foreach (var point in hyphenator.PointsIn(text.Value))
        {
            if (IsInLigature(text.Style.Face, text.Value, point))
                continue;

            divided.Append(text.Value, from, point - from).Append(SoftHyphen);
            from = point;
        }

        return text with { Value = divided.Append(text.Value, from, text.Value.Length - from).ToString() };
    }

    /// <summary>Whether a hyphen there would cost a ligature wherever the word is not divided after all.</summary>
    private static bool IsInLigature(FontFace face, string text, int point)
    {
        var end = Math.Min(text.Length, point + LongestOverlap);
        Span<int> glyphs = stackalloc int[2 * LongestOverlap];

        for (var start = Math.Max(0, point - LongestOverlap); start < point; start++)
        {
            for (var i = start; i < end; i++)
                glyphs[i - start] = face.GlyphOf(text[i]);

            if (face.TryLigature(glyphs[..(end - start)], out _, out var count) && start + count > point)
                return true;
        }

        return false;
    }

    private static string TextOf(InlineItem item) => item is InlineItem.Text text ? text.Value : ShapePlaceholder;

    private void AddShape(InlineItem.Shape shape, int item, int offset) =>
        _clusters.Add(new(
            ClusterKind.Shape, item, null, _glyphs.Count, 0, shape.Symbol.Size + shape.Gap, _breaks[offset]));

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
        // A soft hyphen is hardly ever seen: the letters on either side of it nearly always meet.
        var last = _clusters.Count - 1;
        while (last >= 0 && _clusters[last].Kind is ClusterKind.SoftHyphen)
            last--;

        // Exact comparison is meant: the same style, or another that says the same size.
        if (last < 0 || _clusters[last] is not { Kind: ClusterKind.Text or ClusterKind.Space } previous
            || previous.GlyphCount == 0 || previous.Face != face
            || ((InlineItem.Text)_items[previous.Item]).Style is var before && (before.Size != style.Size || before.Rise != style.Rise))
        {
            return;
        }

        var place = previous.FirstGlyph + previous.GlyphCount - 1;
        var kerning = face.KerningOf(_glyphs[place].Id, glyph);

        if (kerning == 0)
            return;

        _glyphs[place] = _glyphs[place] with { Advance = _glyphs[place].Advance + kerning };
        _clusters[last] = previous with { Width = previous.Width + kerning * style.Size / face.UnitsPerEm };
    }
}
