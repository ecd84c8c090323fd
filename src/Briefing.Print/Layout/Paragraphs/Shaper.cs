using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Unicode.Bidi;
using Briefing.Print.Unicode.Lines;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Maps the items of a paragraph to measured glyphs; one paragraph after another, reusing its lists.</summary>
internal sealed class Shaper
{
    // Represents a shape in the text passed to the line breaker: U+FFFC OBJECT REPLACEMENT CHARACTER.
    private const string ShapePlaceholder = "\uFFFC";

    private readonly ShapedText _shaped = new();
    private readonly LineBreaker _lineBreaker = new();
    private readonly BidiResolver _bidi = new();
    private readonly ShownText _shown = new();

    private ReadOnlySpan<LineBreakKind> Breaks => _lineBreaker.Breaks;

    /// <returns>Valid until the next call.</returns>
    public ShapedText Shape(ImmutableArray<InlineItem> items, ParagraphStyle style)
    {
        _shaped.Start(items, style.Writing);
        _shown.Clear();
        var texts = new string[items.Length];
        var ends = new int[items.Length];

        for (var i = 0; i < items.Length; i++)
        {
            texts[i] = items[i] is InlineItem.Text text ? TextOf(text) : ShapePlaceholder;
            var start = _shown.Length;
            _shown.Append(texts[i]);
            ends[i] = _shown.Length;

            if (style.Hyphenator is { } hyphenator && items[i] is InlineItem.Text { IsHyphenated: true })
                _shown.Hyphenate(start, hyphenator.PointsIn(texts[i]));
        }

        var whole = texts is [var only] ? only : string.Concat(texts);
        _lineBreaker.Find(whole);
        _bidi.Resolve(whole, style.Writing.IsRightToLeft ? BidiDirection.RightToLeft : BidiDirection.LeftToRight);

        for (var i = 0; i < items.Length; i++)
        {
            var start = i == 0 ? 0 : ends[i - 1];
            if (items[i] is InlineItem.Text text)
                AddText(text.Style, i, start, ends[i]);
            else if (items[i] is InlineItem.Shape shape)
                AddShape(shape, i, start);
        }

        if (_shaped.HasFullWidthMarks)
            MarkTrimmer.TrimPairs(_shaped);

        return _shaped;
    }

    private static string TextOf(InlineItem.Text text) => text.Value.Replace("\r\n", "\n").Replace(ShapePlaceholder, "\uFFFD");

    private void AddShape(InlineItem.Shape shape, int item, int at) =>
        _shaped.Clusters.Add(new(
            ClusterKind.Shape, item, null, _shaped.Glyphs.Count, 0, shape.Symbol.Size + shape.Gap, Breaks[_shown.OriginOf(at)], _bidi.Levels[_shown.OriginOf(at)]));

    private void AddText(TextStyle style, int item, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var run = RunSplitter.Next(_shown, at, end, style.Faces, _bidi.Levels);
            RunShaper.Shape(_shown, run, style, item, Breaks, _shaped);
            at = run.End;
        }
    }
}
