using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>
/// Lays texts, and each only once: a claim stands in several places of a document, and from one build to the next most
/// of a document stays as it was.
/// </summary>
internal sealed class LaidTexts
{
    private readonly Dictionary<TextKey, Entry> _entries = [];
    private int _document;

    /// <summary>Forgets what the last document did not use; its texts may be used by this one.</summary>
    public void BeginDocument()
    {
        foreach (var (key, entry) in _entries)
        {
            if (entry.LastUse != _document)
                _entries.Remove(key);
        }

        _document++;
    }

    public ParagraphBox Box(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        var key = new TextKey(items, style, width);
        if (!_entries.TryGetValue(key, out var entry))
            _entries.Add(key, entry = new(LaidText.Lay(items, style, width)));

        entry.LastUse = _document;
        return new(items, entry.Text);
    }

    private sealed class Entry(LaidText text)
    {
        public LaidText Text { get; } = text;

        public int LastUse { get; set; }
    }
}
