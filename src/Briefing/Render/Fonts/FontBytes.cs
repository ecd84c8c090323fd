using System.Buffers.Binary;

namespace Briefing.Render.Fonts;

/// <summary>
/// A part of a font file. Numbers are big-endian; a read outside the part is a <see cref="FontFormatException"/>,
/// so that no offset in a damaged or hostile file has to be trusted.
/// </summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Span => bytes.Span;

    public byte U8(int offset) => At(offset, 1)[0];

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    public short I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    public int I32(int offset) => BinaryPrimitives.ReadInt32BigEndian(At(offset, 4));

    /// <summary>From an offset to the end; where an offset is given, what lies there gives its own length.</summary>
    public FontBytes From(long offset) => Slice(offset, bytes.Length - offset);

    public FontBytes Slice(long offset, long length)
    {
        if (offset < 0 || length < 0 || offset + length > bytes.Length)
            throw Truncated();

        return new(bytes.Slice((int)offset, (int)length));
    }

    /// <summary>Checks once what a loop or a later lookup is going to read.</summary>
    public void Require(long length)
    {
        if (length > bytes.Length)
            throw Truncated();
    }

    private ReadOnlySpan<byte> At(int offset, int length)
    {
        if (offset < 0 || offset > bytes.Length - length)
            throw Truncated();

        return bytes.Span.Slice(offset, length);
    }

    private static FontFormatException Truncated() =>
        new("The font file is damaged: a table points outside the file or ends too early.");
}
