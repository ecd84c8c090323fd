using System.Buffers;
using System.Text.Unicode;

namespace Briefing.Verify.Texts;

/// <summary>
/// Decodes the bytes of a source's text. Unlike the files of a debate, it may contain any character: a form feed between
/// pages is the publisher's business.
/// </summary>
internal static class TextDecoder
{
    /// <returns><c>null</c> if it is not UTF-8; the diagnostics give the place.</returns>
    public static TextFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, .. var rest])
            bytes = rest;

        var buffer = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, buffer, out _, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
            return new(path, new(buffer, 0, written));

        diagnostics.Add(Problems.NotUnicode(new(new(path, Encoding.UTF8.GetString(bytes)), written, 1), "UTF-8"));
        return null;
    }
}
