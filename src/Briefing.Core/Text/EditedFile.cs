using Briefing.Text.Encodings;

namespace Briefing.Text;

/// <summary>Replaces parts of a file and leaves every other byte unchanged.</summary>
internal static class EditedFile
{
    /// <param name="original">The bytes on disk.</param>
    /// <param name="edits">Edits of that file that do not overlap.</param>
    public static byte[] Of(ReadOnlySpan<byte> original, IEnumerable<TextEdit> edits)
    {
        var (encoding, mark) = EncodingOf(original);
        var before = encoding.GetString(original[mark..]);
        var (text, end) = (new StringBuilder(before.Length), 0);
        foreach (var edit in edits.OrderBy(edit => edit.At.Start).ThenBy(edit => edit.At.End))
        {
            text.Append(before, end, edit.At.Start - end).Append(edit.Replacement);
            end = edit.At.End;
        }

        text.Append(before, end, before.Length - end);
        return [.. original[..mark], .. encoding.GetBytes(text.ToString())];
    }

    /// <summary>Whether the bytes are letters throughout, so that those which nobody edits stay what they are.</summary>
    public static bool Keeps(byte[] original) => Of(original, []).AsSpan().SequenceEqual(original);

    private static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (UnmarkedUtf16.Of(bytes) ?? Encoding.UTF8, 0),
    };
}
