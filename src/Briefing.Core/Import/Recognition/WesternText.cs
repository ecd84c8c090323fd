using System.Buffers;

namespace Briefing.Import.Recognition;

/// <summary>Text in the encoding that programs in Western Europe and America wrote before UTF-8.</summary>
internal static class WesternText
{
    public const string Name = "Windows-1252";
    private const int CodePage = 1252;

    /// <summary>
    /// Whether it has bytes that are no UTF-8, and none that are: a file with both is damaged, and is not read in another way.
    /// </summary>
    public static bool Is(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || content.Contains((byte)0))
            return false;

        var hasOther = false;
        while (content.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var next and >= 0)
        {
            content = content[next..];
            if (Rune.DecodeFromUtf8(content, out _, out _) == OperationStatus.Done)
                return false;

            hasOther = true;
            content = content[1..];
        }

        return hasOther;
    }

    public static string Decode(ReadOnlySpan<byte> content) =>
        CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!.GetString(content);
}
