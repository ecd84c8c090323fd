using Briefing.Print.Fonts;
using Briefing.Print.Layout.Hyphenation;
using Briefing.Print.Layout.LineBreaking;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Maps the items of a paragraph to measured glyphs; one paragraph after another, reusing its lists.</summary>
internal sealed class Shaper
{
    // Represents a shape in the text passed to the line breaker: U+FFFC OBJECT REPLACEMENT CHARACTER.
    private const string ShapePlaceholder = "\uFFFC";

    private const char SoftHyphen = '\u00AD';

    // How many letters on either side of a hyphen are checked for a ligature.
    private const int MaxOverlap = 3;

    private readonly ShapedText _shaped = new();
    private readonly LineBreaker _lineBreaker = new();
    private readonly StringBuilder _hyphenated = new();
    private readonly PlacedGlyph[] _cluster = new PlacedGlyph[ClusterText.MaxGlyphs];

    private ReadOnlySpan<LineBreakKind> Breaks => _lineBreaker.Breaks;

    /// <returns>Valid until the next call.</returns>
    public ShapedText Shape(ImmutableArray<InlineItem> items, Hyphenator? hyphenator)
    {
        _shaped.Start(items);
        var texts = new string[items.Length];

        for (var i = 0; i < items.Length; i++)
            texts[i] = TextOf(items[i], hyphenator);

        _lineBreaker.Find(texts is [var only] ? only : string.Concat(texts));
        var offset = 0;

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is InlineItem.Text text)
                AddText(text.Style, texts[i], i, offset);
            else if (items[i] is InlineItem.Shape shape)
                AddShape(shape, i, offset);

            offset += texts[i].Length;
        }

        return _shaped;
    }

    private string TextOf(InlineItem item, Hyphenator? hyphenator)
    {
        if (item is not InlineItem.Text text)
            return ShapePlaceholder;

        var clean = CanonicalComposition.Of(text.Value.Replace("\r\n", "\n").Replace(ShapePlaceholder, "\uFFFD"));

        // Citations and URLs, which are links, are not hyphenated.
        return hyphenator is null || text.Link is not null ? clean : WithSoftHyphens(clean, text.Style.Face, hyphenator);
    }

    /// <summary>Inserts soft hyphens at hyphenation points.</summary>
    private string WithSoftHyphens(string text, FontFace face, Hyphenator hyphenator)
    {
        var from = 0;
        _hyphenated.Clear();

        foreach (var point in hyphenator.PointsIn(text))
        {
            if (IsInLigature(face, text, point))
                continue;

            _hyphenated.Append(text, from, point - from).Append(SoftHyphen);
            from = point;
        }

        return _hyphenated.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether a soft hyphen there would break a ligature when the word is not hyphenated after all.</summary>
    private static bool IsInLigature(FontFace face, string text, int point)
    {
        var end = Math.Min(text.Length, point + MaxOverlap);
        Span<int> glyphs = stackalloc int[2 * MaxOverlap];

        for (var start = Math.Max(0, point - MaxOverlap); start < point; start++)
        {
            for (var i = start; i < end; i++)
                glyphs[i - start] = face.GlyphOf(text[i]);

            if (face.TryLigature(glyphs[..(end - start)], out _, out var count) && start + count > point)
                return true;
        }

        return false;
    }

    private void AddShape(InlineItem.Shape shape, int item, int offset) =>
        _shaped.Clusters.Add(new(
            ClusterKind.Shape, item, null, _shaped.Glyphs.Count, 0, shape.Symbol.Size + shape.Gap, Breaks[offset]));

    private void AddText(TextStyle style, string text, int item, int offset)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = GraphemeClusters.LengthAt(text, at);

            if (length == 1 && TryLigature(style, text, offset, at, out var ligature, out var count))
                length = AddLigature(style, text.AsSpan(at, count), item, ligature, Breaks[offset + at]);
            else
                AddCluster(style, item, text.AsSpan(at, length), Breaks[offset + at]);

            at += length;
        }
    }

    /// <summary>
    /// Finds a ligature of adjacent letters within one item: without a soft hyphen,
    /// non-joiner or accent between them.
    /// </summary>
    private bool TryLigature(TextStyle style, string text, int offset, int at, out int ligature, out int count)
    {
        var face = style.Face;
        var first = face.GlyphOf(text[at]);
        (ligature, count) = (0, 0);

        if (!face.StartsLigature(first))
            return false;

        Span<int> glyphs = stackalloc int[Math.Min(FontFace.MaxLigatureLength, text.Length - at)];
        glyphs[0] = first;
        var length = 1;

        while (length < glyphs.Length && Breaks[offset + at + length] is LineBreakKind.None
            && GraphemeClusters.LengthAt(text, at + length) == 1
            && face.GlyphOf(text[at + length]) is > 0 and var glyph)
        {
            glyphs[length++] = glyph;
        }

        return face.TryLigature(glyphs[..length], out ligature, out count);
    }

    private int AddLigature(TextStyle style, ReadOnlySpan<char> letters, int item, int ligature, LineBreakKind breakBefore)
    {
        _cluster[0] = new(ligature, letters.ToString(), style.Face.AdvanceOf(ligature));
        Add(style, item, ClusterKind.Text, style.Face, _cluster.AsSpan(0, 1), breakBefore);
        return letters.Length;
    }

    private void AddCluster(TextStyle style, int item, ReadOnlySpan<char> text, LineBreakKind breakBefore)
    {
        var kind = ClusterText.KindOf(text);
        var face = ClusterText.GlyphsOf(text, style.Faces, _cluster, out var count);
        Add(style, item, kind, face, _cluster.AsSpan(0, count), breakBefore);
    }

    private void Add(
        TextStyle style, int item, ClusterKind kind, FontFace face, ReadOnlySpan<PlacedGlyph> glyphs, LineBreakKind breakBefore)
    {
        var first = _shaped.Glyphs.Count;
        var scale = style.Size / face.UnitsPerEm;
        var width = 0.0;

        if (glyphs.Length > 0 && kind is not ClusterKind.SoftHyphen)
            KernWithPrevious(style, face, glyphs[0].Id);

        foreach (var glyph in glyphs)
        {
            _shaped.Glyphs.Add(glyph);
            width += glyph.Advance * scale;
        }

        _shaped.Clusters.Add(new(
            kind, item, face, first, glyphs.Length, kind is ClusterKind.SoftHyphen ? 0 : width, breakBefore));
    }

    private void KernWithPrevious(TextStyle style, FontFace face, int glyph)
    {
        // A soft hyphen is rarely shown: the letters on either side of it are nearly always adjacent.
        var last = _shaped.Clusters.Count - 1;
        while (last >= 0 && _shaped.Clusters[last].Kind is ClusterKind.SoftHyphen)
            last--;

        if (last < 0)
            return;

        ref var previous = ref _shaped.Clusters[last];

        // Exact comparison is intended: the same style, or another with the same size.
        if (previous.Kind is not (ClusterKind.Text or ClusterKind.Space) || previous.GlyphCount == 0 || previous.Face != face
            || ((InlineItem.Text)_shaped.Items[previous.Item]).Style.Size != style.Size)
        {
            return;
        }

        ref var glyphBefore = ref _shaped.Glyphs[previous.FirstGlyph + previous.GlyphCount - 1];
        var kerning = face.KerningOf(glyphBefore.Id, glyph);

        if (kerning == 0)
            return;

        glyphBefore = glyphBefore with { Advance = glyphBefore.Advance + kerning };
        previous = previous with { Width = previous.Width + kerning * style.Size / face.UnitsPerEm };
    }
}
