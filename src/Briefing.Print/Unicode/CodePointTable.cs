namespace Briefing.Print.Unicode;

/// <summary>A property of every code point as a byte, from version 15.0 of the Unicode Character Database.</summary>
/// <remarks>
/// A resource has the runs of equal values from U+0000 to U+10FFFF: the length of each, seven bits a byte with the lowest
/// first, and the value. In memory, blocks with one value throughout are shared.
/// </remarks>
internal sealed class CodePointTable
{
    /// <summary>The number of code points.</summary>
    public const int Length = 0x110000;

    private const int BlockBits = 7;
    private const int BlockLength = 1 << BlockBits;

    private readonly ushort[] _blocks = new ushort[Length >> BlockBits];
    private readonly byte[] _values;

    private CodePointTable(ReadOnlySpan<byte> runs)
    {
        var uniform = new Dictionary<byte, ushort>();
        var values = new List<byte>();
        var at = 0;

        while (!runs.IsEmpty)
        {
            var end = at + ReadLength(ref runs);
            var value = runs[0];
            runs = runs[1..];

            while (at < end)
            {
                var isBlock = at % BlockLength == 0 && end - at >= BlockLength;

                if (isBlock && uniform.TryGetValue(value, out var shared))
                {
                    _blocks[at >> BlockBits] = shared;
                    at += BlockLength;
                    continue;
                }

                if (at % BlockLength == 0)
                    _blocks[at >> BlockBits] = (ushort)(values.Count >> BlockBits);

                if (isBlock)
                    uniform.Add(value, _blocks[at >> BlockBits]);

                for (var last = Math.Min(end, (at | (BlockLength - 1)) + 1); at < last; at++)
                    values.Add(value);
            }
        }

        _values = [.. values];
    }

    public byte this[int codePoint] => _values[(_blocks[codePoint >> BlockBits] << BlockBits) | (codePoint & (BlockLength - 1))];

    /// <param name="resource">The name of an embedded resource.</param>
    public static CodePointTable Read(string resource)
    {
        using var stream = typeof(CodePointTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table {resource} is not among the tool's resources.");
        var runs = new byte[stream.Length];
        stream.ReadExactly(runs);
        return new(runs);
    }

    private static int ReadLength(ref ReadOnlySpan<byte> runs)
    {
        var (length, shift) = (0, 0);

        while (true)
        {
            var part = runs[0];
            runs = runs[1..];
            length |= (part & 0x7F) << shift;
            shift += 7;

            if (part < 0x80)
                return length;
        }
    }
}
