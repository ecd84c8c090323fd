using System.Collections.Concurrent;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// Lays out each text only once: a document repeats a claim in several places, and most of a
/// document stays the same from one build to the next. Thread-safe.
/// </summary>
internal sealed class ParagraphCache
{
    private readonly ConcurrentDictionary<TextLayoutKey, Entry> _entries = new();
    private int _document;

    /// <summary>Removes the layouts that the last document did not use; this one may use the rest.</summary>
    public void BeginDocument()
    {
        foreach (var (key, entry) in _entries)
        {
            if (entry.LastUse != _document)
                _entries.TryRemove(key, out _);
        }

        _document++;
    }

    public ParagraphBox Box(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        var key = new TextLayoutKey(items, style, width);
        if (!_entries.TryGetValue(key, out var entry))
            entry = _entries.GetOrAdd(key, new Entry(TextLayout.LayOut(items, style, width)));

        entry.LastUse = _document;
        return new(items, entry.Text);
    }

    private sealed class Entry(TextLayout text)
    {
        public TextLayout Text { get; } = text;

        public int LastUse { get; set; }
    }
}
