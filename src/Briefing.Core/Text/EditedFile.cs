namespace Briefing.Text;

/// <summary>Replaces parts of a file and leaves every other byte unchanged.</summary>
internal static class EditedFile
{
    /// <param name="original">The bytes on disk.</param>
    /// <param name="edits">Edits of that file that do not overlap.</param>
    public static byte[] Of(ReadOnlySpan<byte> original, IEnumerable<TextEdit> edits)
    {
        var (encoding, mark) = EncodingOf(original);
        var text = new StringBuilder(encoding.GetString(original[mark..]));

        // Last first, so that earlier offsets stay valid.
        foreach (var edit in edits.OrderByDescending(edit => edit.At.Start))
            text.Remove(edit.At.Start, edit.At.Length).Insert(edit.At.Start, edit.Replacement);

        return [.. original[..mark], .. encoding.GetBytes(text.ToString())];
    }

    private static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Encoding.UTF8, 0),
    };
}
