namespace Briefing.Tables;

/// <summary>
/// The text of a cell in XML: what XML has no place for, or reads otherwise, is written as <c>_xHHHH_</c> (ECMA-376, 22.9.2.19).
/// </summary>
internal static class XmlCellText
{
    public static string Of(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                written.Append(character).Append(text[++i]);
            else if (IsUnfit(character) || IsEscape(text.AsSpan(i)))
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            else
                written.Append(character);
        }

        return written.ToString();
    }

    /// <summary>What was written so, as it was meant.</summary>
    public static string Read(string written)
    {
        if (!written.Contains("_x", StringComparison.Ordinal))
            return written;

        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (!IsEscape(written.AsSpan(i)))
            {
                text.Append(written[i]);
                continue;
            }

            text.Append((char)int.Parse(written.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 6;
        }

        return text.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text is ['_', 'x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);

    private static bool IsUnfit(char character) =>
        (character < ' ' && character is not ('\t' or '\n')) || char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF';
}
