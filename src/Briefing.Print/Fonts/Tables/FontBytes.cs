namespace Briefing.Print.Fonts.Tables;

/// <summary>
/// A slice of a font file. Numbers are big-endian; a read outside the slice throws a <see cref="FontFormatException"/>,
/// so that no offset in a damaged or hostile file has to be trusted.
/// </summary>
/// <remarks>
/// Plain array reads, and a class: in precompiled code, calls into the framework are not inlined, and framework
/// collections of our structs are compiled again at every start.
/// </remarks>
internal sealed class FontBytes(byte[] file, int start, int length)
{
    public FontBytes(byte[] file)
        : this(file, 0, file.Length)
    {
    }

    public int Length => length;

    public ReadOnlySpan<byte> Span => file.AsSpan(start, length);

    public byte U8(int offset) => file[At(offset, 1)];

    public ushort U16(int offset)
    {
        var at = At(offset, 2);
        return (ushort)(file[at] << 8 | file[at + 1]);
    }

    public short I16(int offset) => (short)U16(offset);

    public uint U32(int offset)
    {
        var at = At(offset, 4);
        return (uint)(file[at] << 24 | file[at + 1] << 16 | file[at + 2] << 8 | file[at + 3]);
    }

    public int I32(int offset) => (int)U32(offset);

    /// <summary>From an offset to the end; data at an offset specifies its own length.</summary>
    public FontBytes From(long offset) => Slice(offset, length - offset);

    public FontBytes Slice(long offset, long count)
    {
        if (offset < 0 || count < 0 || offset + count > length)
            throw Truncated();

        return new(file, start + (int)offset, (int)count);
    }

    /// <summary>Checks once that a loop or a later lookup can read that far.</summary>
    public void Require(long count)
    {
        if (count > length)
            throw Truncated();
    }

    private int At(int offset, int count) =>
        offset >= 0 && offset <= length - count ? start + offset : throw Truncated();

    private static FontFormatException Truncated() =>
        new("The font file is damaged: a table points outside the file or ends too early.");
}
