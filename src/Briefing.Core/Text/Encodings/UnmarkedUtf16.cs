namespace Briefing.Text.Encodings;

/// <summary>Tells UTF-16 that lacks the mark at its start: in what people write, every other byte of many letters is zero.</summary>
internal static class UnmarkedUtf16
{
    private const int Sample = 1024;

    /// <returns><c>null</c> for anything else.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.Length < 4 || !sample.Contains((byte)0) || sample is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return null;

        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;

        var enough = sample.Length / 8;
        return zeros[0] == 0 && zeros[1] > enough ? Encoding.Unicode
            : zeros[1] == 0 && zeros[0] > enough ? Encoding.BigEndianUnicode
            : null;
    }
}
