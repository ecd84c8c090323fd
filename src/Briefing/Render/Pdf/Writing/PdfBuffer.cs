using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Briefing.Render.Pdf.Writing;

/// <summary>Bytes of a file or of a content stream as they are put together.</summary>
internal sealed class PdfBuffer
{
    private const long Thousandths = 1000;

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    public int Length => _bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public PdfBuffer Add(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
        return this;
    }

    public PdfBuffer Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>Letters, digits and punctuation of the format itself; not for an author's text.</summary>
    public PdfBuffer Add(string ascii)
    {
        _bytes.Advance(Encoding.ASCII.GetBytes(ascii, _bytes.GetSpan(ascii.Length)));
        return this;
    }

    public PdfBuffer Add(long value)
    {
        Utf8Formatter.TryFormat(value, _bytes.GetSpan(20), out var length);
        _bytes.Advance(length);
        return this;
    }

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

    public PdfBuffer AddHex(ReadOnlySpan<byte> bytes) => Add((byte)'<').Add(Convert.ToHexString(bytes)).Add((byte)'>');

    /// <summary>As an int with four hexadecimal digits: a glyph in a string, a UTF-16 unit in a map.</summary>
    public PdfBuffer AddHex(ushort value)
    {
        Utf8Formatter.TryFormat(value, _bytes.GetSpan(4), out var length, new StandardFormat('X', 4));
        _bytes.Advance(length);
        return this;
    }

    public void Clear() => _bytes.ResetWrittenCount();

    public static long ToThousandths(double value) =>
        double.IsFinite(value) && Math.Abs(value) < int.MaxValue
            ? (long)Math.Round(value * Thousandths, MidpointRounding.AwayFromZero)
            : throw new InvalidOperationException($"A PDF cannot hold the number {value}.");
}
