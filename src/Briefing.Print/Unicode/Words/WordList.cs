using System.IO.Compression;
using System.Numerics;

namespace Briefing.Print.Unicode.Words;

/// <summary>The words of a script, each list read when the first text of the script is set.</summary>
/// <remarks>
/// A resource has the words in order, compressed by Brotli. Of each: how many letters it shares with the word before, how many
/// follow, and these, as distances from the start of the script's block, one byte each.
/// </remarks>
internal sealed class WordList
{
    /// <summary>No word has more characters.</summary>
    public const int MaxLength = 63;

    private static readonly Lazy<WordList>[] s_lists =
        [.. Enum.GetValues<WordScript>().Select(script => new Lazy<WordList>(() => new(script)))];

    private readonly char _block;

    // All words one after another, and where each starts; one more entry for the end.
    private readonly byte[] _letters;
    private readonly int[] _starts;

    private WordList(WordScript script)
    {
        _block = WordScripts.BlockOf(script);
        var (letters, starts) = (new List<byte>(), new List<int>());
        ReadOnlySpan<byte> entries = Unpacked(WordScripts.ResourceOf(script));

        while (!entries.IsEmpty)
        {
            var (shared, added) = (entries[0], entries[1]);
            var before = starts.Count == 0 ? 0 : starts[^1];
            starts.Add(letters.Count);
            for (var i = 0; i < shared; i++)
                letters.Add(letters[before + i]);

            letters.AddRange(entries.Slice(2, added));
            entries = entries[(2 + added)..];
        }

        starts.Add(letters.Count);
        (_letters, _starts) = ([.. letters], [.. starts]);
    }

    public int Count => _starts.Length - 1;

    public string this[int index]
    {
        get
        {
            var word = new StringBuilder();
            foreach (var letter in _letters.AsSpan(_starts[index].._starts[index + 1]))
                word.Append((char)(_block + letter));

            return word.ToString();
        }
    }

    public static WordList Of(WordScript script) => s_lists[(int)script].Value;

    /// <summary>The lengths of all words that a text begins with: bit 3 if its first three characters are a word.</summary>
    public ulong LengthsAt(ReadOnlySpan<char> text)
    {
        var (lengths, first, end) = (0UL, 0, Count);

        // The words from first to end begin with the characters so far, and have more.
        for (var at = 0; at < Math.Min(text.Length, MaxLength); at++)
        {
            var letter = text[at] - _block;
            if (letter is < 0 or > byte.MaxValue)
                break;

            first = Find(first, end, at, letter);
            end = Find(first, end, at, letter + 1);
            if (first == end)
                break;

            if (_starts[first + 1] - _starts[first] == at + 1)
            {
                lengths |= 1UL << (at + 1);
                first++;
            }
        }

        return lengths;
    }

    /// <summary>The longest of the lengths that are set.</summary>
    public static int LongestOf(ulong lengths) => BitOperations.Log2(lengths);

    /// <summary>The first word in a range that has a certain letter, or one after it, at a place where all have one.</summary>
    private int Find(int first, int end, int at, int letter)
    {
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            if (_letters[_starts[middle] + at] < letter)
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }

    private static byte[] Unpacked(string resource)
    {
        using var packed = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The words {resource} are not among the tool's resources.");
        using var stream = new BrotliStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
