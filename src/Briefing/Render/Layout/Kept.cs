using System.Collections.Concurrent;

namespace Briefing.Render.Layout;

/// <summary>
/// Makes values, and each only once: the same stands in several places of a document, and from one build to the next
/// most of a document stays as it was. Several threads may ask at a time.
/// </summary>
/// <typeparam name="TKey">All that decides how the value comes out.</typeparam>
/// <typeparam name="TValue">Never changed after it is made.</typeparam>
internal sealed class Kept<TKey, TValue>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();
    private int _document;

    /// <summary>Forgets what the last document did not use; its values may be used by this one.</summary>
    public void BeginDocument()
    {
        foreach (var (key, entry) in _entries)
        {
            if (entry.LastUse != _document)
                _entries.TryRemove(key, out _);
        }

        _document++;
    }

    /// <param name="from">What it is made from.</param>
    public TValue Get<TFrom>(TKey key, TFrom from, Func<TFrom, TValue> make)
    {
        if (!_entries.TryGetValue(key, out var entry))
            entry = _entries.GetOrAdd(key, new Entry(make(from)));

        entry.LastUse = _document;
        return entry.Value;
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public int LastUse { get; set; }
    }
}
