using System.Collections.Concurrent;

namespace Briefing.Text;

/// <summary>Values made from files, each valid as long as the file's bytes stay the same.</summary>
/// <typeparam name="T">Immutable.</typeparam>
internal sealed class FileCache<T>
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <param name="content">Kept by the cache; must not change afterwards.</param>
    public T Get(string name, byte[] content, Func<byte[], T> make)
    {
        if (!_entries.TryGetValue(name, out var entry) || !content.AsSpan().SequenceEqual(entry.Content))
            _entries[name] = entry = new(content, make(content));

        return entry.Value;
    }

    private sealed record Entry(byte[] Content, T Value);
}
