using System.Buffers;
using System.Text.Unicode;
using Briefing.Text.Encodings;

namespace Briefing.Load.Files;

/// <summary>
/// Decodes a file: UTF-8, or UTF-16 with a byte order mark; without one, that is reported. Undecodable and unprintable characters are reported once per
/// file and replaced, so that the rest can be read.
/// </summary>
internal static class FileDecoder
{
    public static TextFile Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var unmarked = UnmarkedUtf16.Of(bytes);
        var (text, encoding, invalid) = unmarked is not null ? FromUtf16(bytes, unmarked) : bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => FromUtf8(rest),
            [0xFF, 0xFE, .. var rest] => FromUtf16(rest, Encoding.Unicode),
            [0xFE, 0xFF, .. var rest] => FromUtf16(rest, Encoding.BigEndianUnicode),
            _ => FromUtf8(bytes),
        };

        var file = new TextFile(path, ControlCharacters.Replaced(text));
        if (unmarked is not null)
            diagnostics.Add(Problems.Utf16WithoutMark(TextSpan.StartOf(file)));
        else if (invalid is { } offset)
            diagnostics.Add(Problems.NotUnicode(new(file, offset, 1), encoding));

        if (ControlCharacters.FirstRefused(text) is var (first, code))
            diagnostics.Add(Problems.ControlCharacter(new(file, first, 1), code, ControlCharacters.CountRefused(text) - 1));

        return file;
    }

    private static (string Text, string Encoding, int? Invalid) FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var buffer = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, buffer, out _, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? (new(buffer, 0, written), "UTF-8", null)
            : (Encoding.UTF8.GetString(bytes), "UTF-8", written);
    }

    private static (string Text, string Encoding, int? Invalid) FromUtf16(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        // Unpaired surrogates and an odd last byte are decoded to the replacement character.
        var text = encoding.GetString(bytes);
        var odd = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        return (text, "UTF-16", odd < 0 ? null : odd);
    }
}
