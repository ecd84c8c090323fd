namespace Briefing.Print.Pdf.Writing;

/// <summary>The syntax of objects in a file (ISO 32000-1, 7.3).</summary>
internal static class ObjectSyntax
{
    /// <summary>In UTF-16 code units: a string is limited to 32 767 bytes (PDF/A-2, 6.1.13).</summary>
    private const int MaxTextLength = 16_000;

    private static ReadOnlySpan<byte> Utf16BigEndianMark => [0xFE, 0xFF];

    public static void Write(PdfBuffer to, PdfObject value)
    {
        switch (value)
        {
            case PdfObject.Null:
                to.Add("null"u8);
                break;
            case PdfObject.Boolean boolean:
                to.Add(boolean.Value ? "true"u8 : "false"u8);
                break;
            case PdfObject.Number number:
                to.Add(number.Value);
                break;
            case PdfObject.Name name:
                WriteName(to, name.Value);
                break;
            case PdfObject.Text text:
                WriteText(to, text.Value);
                break;
            case PdfObject.Bytes bytes:
                to.AddHex(bytes.Value.Span);
                break;
            case PdfObject.Reference reference:
                to.Add(reference.Target);
                break;
            case PdfObject.Array array:
                WriteArray(to, array);
                break;
            case PdfObject.Dictionary dictionary:
                WriteDictionary(to, dictionary);
                break;
            default:
                throw new InvalidOperationException($"No PDF syntax for {value.GetType().Name}.");
        }
    }

    private static void WriteArray(PdfBuffer to, PdfObject.Array array)
    {
        to.Add((byte)'[');
        for (var i = 0; i < array.Items.Length; i++)
        {
            if (i > 0)
                to.Add((byte)' ');
            Write(to, array.Items[i]);
        }

        to.Add((byte)']');
    }

    private static void WriteDictionary(PdfBuffer to, PdfObject.Dictionary dictionary)
    {
        to.Add("<<"u8);
        foreach (var (key, value) in dictionary)
        {
            WriteName(to, key);
            to.Add((byte)' ');
            Write(to, value);
        }

        to.Add(">>"u8);
    }

    /// <summary>Characters other than regular printable ones are written as #xx (7.3.5); NUL is not allowed.</summary>
    public static void WriteName(PdfBuffer to, string name)
    {
        to.Add((byte)'/');
        if (IsPlain(name))
        {
            to.Add(name);
            return;
        }

        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > (byte)' ' and <= (byte)'~' && !"#()<>[]{}/%"u8.Contains(value))
                to.Add(value);
            else if (value != 0)
                to.Add((byte)'#').Add(Convert.ToHexString([value]));
        }
    }

    private static bool IsPlain(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Printable ASCII is the same in PDFDocEncoding (7.9.2.2); anything else is written as UTF-16, with lone
    /// surrogates replaced. Text too long for a string is truncated with an ellipsis.
    /// </summary>
    public static void WriteText(PdfBuffer to, string text)
    {
        if (text.Length > MaxTextLength)
            text = text[..MaxTextLength] + "…";
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            to.Add((byte)'(').Add(text.Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)")).Add((byte)')');
            return;
        }

        to.AddHex([.. Utf16BigEndianMark, .. Encoding.BigEndianUnicode.GetBytes(text)]);
    }
}
