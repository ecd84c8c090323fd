using System.Buffers.Text;

namespace Briefing.Print.Pdf.Writing;

/// <summary>A buffer for the bytes of a file or a content stream.</summary>
internal sealed class PdfBuffer
{
    private const int Thousandths = 1000;
    private const int MaxIntegerLength = 20;
    private const int MaxFractionLength = 4;

    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Gives back the room that nothing is written to.</summary>
    public void TrimExcess() => Array.Resize(ref _bytes, Length);

    public PdfBuffer Add(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
        return this;
    }

    public PdfBuffer Add(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>For ASCII syntax of the format, not for text by an author.</summary>
    public PdfBuffer Add(string ascii)
    {
        Reserve(ascii.Length);
        Length += Encoding.ASCII.GetBytes(ascii, _bytes.AsSpan(Length));
        return this;
    }

    public PdfBuffer Add(long value)
    {
        Reserve(MaxIntegerLength);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var written);
        Length += written;
        return this;
    }

    /// <summary>A reference to an object (ISO 32000-1, 7.3.10).</summary>
    public PdfBuffer Add(Ref id) => Add(id.Id).Add(" 0 R"u8);

    /// <summary>The only format for numbers: at most three decimals, no exponent, no negative zero.</summary>
    public PdfBuffer Add(double value) => AddThousandths(ToThousandths(value));

    public PdfBuffer AddThousandths(long value)
    {
        if (value < 0)
            Add((byte)'-');

        var (whole, fraction) = Math.DivRem(Math.Abs(value), Thousandths);
        if (whole != 0 || fraction == 0)
            Add(whole);
        if (fraction == 0)
            return this;

        Reserve(MaxFractionLength);
        _bytes[Length++] = (byte)'.';
        _bytes[Length++] = (byte)('0' + fraction / 100);
        if (fraction % 100 != 0)
            _bytes[Length++] = (byte)('0' + fraction / 10 % 10);
        if (fraction % 10 != 0)
            _bytes[Length++] = (byte)('0' + fraction % 10);

        return this;
    }

    public PdfBuffer AddHex(ReadOnlySpan<byte> bytes)
    {
        Add((byte)'<');
        Reserve(2 * bytes.Length);
        Convert.TryToHexString(bytes, _bytes.AsSpan(Length), out var written);
        Length += written;
        return Add((byte)'>');
    }

    /// <summary>Four hexadecimal digits: a glyph in a string or a UTF-16 code unit in a map.</summary>
    public PdfBuffer AddHex(ushort value)
    {
        Reserve(4);
        var to = _bytes.AsSpan(Length, 4);
        to[0] = HexDigit(value >> 12);
        to[1] = HexDigit(value >> 8 & 0xF);
        to[2] = HexDigit(value >> 4 & 0xF);
        to[3] = HexDigit(value & 0xF);
        Length += 4;
        return this;
    }

    public void Clear() => Length = 0;

    public static long ToThousandths(double value) =>
        double.IsFinite(value) && Math.Abs(value) < int.MaxValue
            ? (long)Math.Round(value * Thousandths, MidpointRounding.AwayFromZero)
            : throw new InvalidOperationException($"A PDF cannot hold the number {value}.");

    private static byte HexDigit(int digit) => "0123456789ABCDEF"u8[digit];

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
    }
}
