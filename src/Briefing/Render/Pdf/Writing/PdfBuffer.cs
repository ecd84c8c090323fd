using System.Text;

namespace Briefing.Render.Pdf.Writing;

/// <summary>Bytes of a file or of a content stream as they are put together.</summary>
internal sealed class PdfBuffer
{
    private const int Thousandths = 1000;
    private const int LongestInteger = 20;

    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

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

    /// <summary>Letters, digits and punctuation of the format itself; not for an author's text.</summary>
    public PdfBuffer Add(string ascii)
    {
        Reserve(ascii.Length);
        Length += Encoding.ASCII.GetBytes(ascii, _bytes.AsSpan(Length));
        return this;
    }

    public PdfBuffer Add(long value)
    {
        if (value < 0)
            Add((byte)'-');

        var digits = 1;
        for (var rest = value / 10; rest != 0; rest /= 10)
            digits++;

        Reserve(LongestInteger);
        for (var place = Length + digits - 1; place >= Length; place--, value /= 10)
            _bytes[place] = (byte)('0' + Math.Abs(value % 10));

        Length += digits;
        return this;
    }

    /// <summary>A reference to an object (ISO 32000-1, 7.3.10).</summary>
    public PdfBuffer Add(Ref id) => Add(id.Id).Add(" 0 R"u8);

    /// <summary>The one way a number is written: three decimals at most, no exponent, no minus zero.</summary>
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

        Add((byte)'.').Add((byte)('0' + fraction / 100));
        if (fraction % 100 != 0)
            Add((byte)('0' + fraction / 10 % 10));
        if (fraction % 10 != 0)
            Add((byte)('0' + fraction % 10));

        return this;
    }

    public PdfBuffer AddHex(ReadOnlySpan<byte> bytes)
    {
        Add((byte)'<');
        foreach (var value in bytes)
            AddHexDigit(value >> 4).AddHexDigit(value & 0xF);

        return Add((byte)'>');
    }

    /// <summary>Four hexadecimal digits: a glyph in a string, a UTF-16 unit in a map.</summary>
    public PdfBuffer AddHex(ushort value) =>
        AddHexDigit(value >> 12).AddHexDigit(value >> 8 & 0xF).AddHexDigit(value >> 4 & 0xF).AddHexDigit(value & 0xF);

    public void Clear() => Length = 0;

    public static long ToThousandths(double value) =>
        double.IsFinite(value) && Math.Abs(value) < int.MaxValue
            ? (long)Math.Round(value * Thousandths, MidpointRounding.AwayFromZero)
            : throw new InvalidOperationException($"A PDF cannot hold the number {value}.");

    private PdfBuffer AddHexDigit(int digit) => Add((byte)(digit < 10 ? '0' + digit : 'A' + digit - 10));

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
    }
}
