using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// Lays texts, and each only once: a claim stands in several places of a document, and from one build to the next most of a
/// document stays as it was. Several threads may ask at a time.
/// </summary>
internal sealed class LaidTexts
{
    private readonly ConcurrentDictionary<TextKey, Entry> _entries = new();
    private int _document;

    /// <summary>Forgets what the last document did not use; the rest may be used by this one.</summary>
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
        var key = new TextKey(items, style, width);
        if (!_entries.TryGetValue(key, out var entry))
            entry = _entries.GetOrAdd(key, new Entry(LaidText.Lay(items, style, width)));

        entry.LastUse = _document;
        return new(items, entry.Text);
    }

    private sealed class Entry(LaidText text)
    {
        public LaidText Text { get; } = text;

        public int LastUse { get; set; }
    }
}
