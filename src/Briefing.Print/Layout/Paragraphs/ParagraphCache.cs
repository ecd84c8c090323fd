using System.Collections.Concurrent;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// Lays out each text only once: a document repeats a claim in several places, and most of a document stays the same from one
/// build to the next. Of a very long document, it knows what was laid out lately. Thread-safe.
/// </summary>
internal sealed class ParagraphCache
{
    // Some 50 full pages, at 40 bytes a glyph.
    private const int MostGlyphs = 150_000;

    private volatile ConcurrentDictionary<TextLayoutKey, TextLayout> _recent = new();
    private volatile ConcurrentDictionary<TextLayoutKey, TextLayout> _older = new();
    private int _glyphs;

    /// <summary>Removes the layouts that the last document did not use; this one may use the rest.</summary>
    public void BeginDocument() => Age();

    public ParagraphBox Box(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        var key = new TextLayoutKey(items, style, width);
        if (!_recent.TryGetValue(key, out var text))
        {
            text = _recent.GetOrAdd(key, _older.TryGetValue(key, out var older) ? older : TextLayout.LayOut(items, style, width));
            if (Interlocked.Add(ref _glyphs, text.GlyphCount) > MostGlyphs)
                Age();
        }

        return new(items, text);
    }

    private void Age()
    {
        Interlocked.Exchange(ref _glyphs, 0);
        (_older, _recent) = (_recent, new());
    }
}
