namespace Briefing.Print.Fonts.Web;

/// <summary>The bytes of a table as it is written; numbers are big-endian.</summary>
internal sealed class TableBytes
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public TableBytes U16(int value)
    {
        _bytes.Add((byte)(value >> 8));
        _bytes.Add((byte)value);
        return this;
    }

    public TableBytes U32(int value) => U16(value >> 16).U16(value);

    public TableBytes Tag(string tag) => Add(Encoding.ASCII.GetBytes(tag));

    public TableBytes Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];
}
