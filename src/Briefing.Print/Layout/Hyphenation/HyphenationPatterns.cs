using System.IO.Compression;

namespace Briefing.Print.Layout.Hyphenation;

/// <summary>
/// The patterns of a language in TeX format: letters with numbers between them, and a full stop for the edge of
/// a word. A line that starts with a per cent sign is a comment.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const char Edge = '.';

    // The numbers of each pattern by its letters: one before each letter and one after the last.
    private readonly Dictionary<string, byte[]> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<char> _letters = [];
    private int _longest;

    private HyphenationPatterns()
    {
    }

    /// <param name="resource">The name of an embedded resource, which is compressed.</param>
    public static HyphenationPatterns Read(string resource)
    {
        using var stream = typeof(HyphenationPatterns).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The patterns {resource} are not among the tool's resources.");
        using var reader = new StreamReader(new DeflateStream(stream, CompressionMode.Decompress));
        var patterns = new HyphenationPatterns();

        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('%'))
                continue;

            foreach (var pattern in line.AsSpan().Split(' '))
                patterns.Add(line.AsSpan(pattern));
        }

        patterns._letters.Remove(Edge);
        return patterns;
    }

    /// <summary>Whether a character occurs in a pattern. An apostrophe does where it is part of a word, as in French.</summary>
    public bool HasLetter(char character) => _letters.Contains(character);

    /// <summary>Rates the hyphenation points of a lowercase word.</summary>
    /// <param name="values">
    /// Zeros. Receives the numbers before the first edge, before each letter and so on: the one between the letters
    /// <c>i - 1</c> and <c>i</c> is at <c>i + 1</c>.
    /// </param>
    public void Rate(ReadOnlySpan<char> word, Span<byte> values)
    {
        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = edged[^1] = Edge;
        word.CopyTo(edged[1..]);

        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

        for (var start = 0; start < edged.Length; start++)
        {
            for (var length = 1; length <= _longest && start + length <= edged.Length; length++)
            {
                if (!lookup.TryGetValue(edged.Slice(start, length), out var numbers))
                    continue;

                for (var i = 0; i < numbers.Length; i++)
                    values[start + i] = Math.Max(values[start + i], numbers[i]);
            }
        }
    }

    private void Add(ReadOnlySpan<char> pattern)
    {
        Span<char> letters = stackalloc char[pattern.Length];
        Span<byte> numbers = stackalloc byte[pattern.Length + 1];
        var count = 0;

        foreach (var character in pattern)
        {
            if (char.IsAsciiDigit(character))
            {
                numbers[count] = (byte)(character - '0');
            }
            else
            {
                letters[count++] = character;
                _letters.Add(character);
            }
        }

        _numbers[letters[..count].ToString()] = numbers[..(count + 1)].ToArray();
        _longest = Math.Max(_longest, count);
    }
}
