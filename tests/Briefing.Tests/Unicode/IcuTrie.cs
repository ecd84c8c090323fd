namespace Briefing.Tests.Unicode;

/// <summary>Lists the keys of a trie in the form that ICU calls BytesTrie; their values are passed over.</summary>
internal sealed class IcuTrie
{
    // Of a branch, so many bytes or fewer are listed one by one; of more, the middle one tells where the lower half is.
    private const int MaxListed = 5;

    private readonly byte[] _trie;

    public IcuTrie(byte[] trie)
    {
        _trie = trie;
        ReadNode(0, []);
    }

    public List<byte[]> Keys { get; } = [];

    private void ReadNode(int at, byte[] key)
    {
        while (true)
        {
            var lead = _trie[at++];
            if (lead < 0x10)
            {
                var length = lead == 0 ? _trie[at++] + 1 : lead + 1;
                ReadBranch(at, length, key);
                return;
            }

            if (lead < 0x20)
            {
                var length = lead - 0x0F;
                key = [.. key, .. _trie.AsSpan(at, length)];
                at += length;
                continue;
            }

            Keys.Add(key);
            var (_, next) = Value(at, lead);
            if (IsFinal(lead))
                return;

            at = next;
        }
    }

    private void ReadBranch(int at, int length, byte[] key)
    {
        while (length > MaxListed)
        {
            var (distance, next) = Distance(at + 1);
            ReadBranch(next + distance, length / 2, key);
            (at, length) = (next, length - (length / 2));
        }

        for (var i = 1; i < length; i++)
        {
            byte[] longer = [.. key, _trie[at]];
            var lead = _trie[at + 1];
            var (value, next) = Value(at + 2, lead);
            if (IsFinal(lead))
                Keys.Add(longer);
            else
                ReadNode(next + value, longer);

            at = next;
        }

        ReadNode(at + 1, [.. key, _trie[at]]);
    }

    private static bool IsFinal(byte lead) => (lead & 1) != 0;

    /// <summary>A value, or how far a node is away, of one to five bytes, and where it ends.</summary>
    private (int Value, int Next) Value(int at, byte lead) => (lead >> 1) switch
    {
        < 0x51 => ((lead >> 1) - 0x10, at),
        < 0x6C => Number(at, 1, (lead >> 1) - 0x51),
        < 0x7E => Number(at, 2, (lead >> 1) - 0x6C),
        0x7E => Number(at, 3, 0),
        _ => Number(at, 4, 0),
    };

    private (int Distance, int Next) Distance(int at) => _trie[at] switch
    {
        < 0xC0 => (_trie[at], at + 1),
        < 0xF0 => Number(at + 1, 1, _trie[at] - 0xC0),
        < 0xFE => Number(at + 1, 2, _trie[at] - 0xF0),
        0xFE => Number(at + 1, 3, 0),
        _ => Number(at + 1, 4, 0),
    };

    private (int Number, int Next) Number(int at, int bytes, int high)
    {
        for (var end = at + bytes; at < end; at++)
            high = (high << 8) | _trie[at];

        return (high, at);
    }
}
