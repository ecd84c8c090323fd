using System.Collections.Concurrent;

namespace Briefing.Text;

/// <summary>What was made of files, each for as long as the file of that name holds the same bytes.</summary>
/// <typeparam name="T">Never changed after it is made.</typeparam>
internal sealed class FileCache<T>
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <param name="content">Kept; not to be changed after this.</param>
    public T Get(string name, byte[] content, Func<byte[], T> make)
    {
        if (!_entries.TryGetValue(name, out var entry) || !content.AsSpan().SequenceEqual(entry.Content))
            _entries[name] = entry = new(content, make(content));

        return entry.Value;
    }

    private sealed record Entry(byte[] Content, T Value);
}
