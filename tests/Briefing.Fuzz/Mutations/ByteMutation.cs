using System.Text;

namespace Briefing.Fuzz.Mutations;

/// <summary>Changes a file byte by byte, as a broken disk, a bad merge or an odd editor would.</summary>
internal static class ByteMutation
{
    /// <summary>What means something in YAML, or is seldom seen in it.</summary>
    private static readonly string[] s_tokens =
    [
        "[", "]", "{", "}", ":", ": ", ",", "- ", "-", "? ", "?", "*", "*a", "&a ", "&a", "!", "!!str ", "!!binary ", "!<x> ",
        "|", "|2-\n", "|+", ">", ">-\n", ">9\n", "'", "\"", "\\", "\\u0000", "\\uD800", "\\x", "\\UFFFFFFFF", "%YAML 1.1\n", "%TAG ! x\n",
        "@", "`", "#", " #", "\t", "\n", "\r", "\r\n", "\n\n\n", "    ", "---\n", "...\n", "<<: ", "~", "null", "\u0085",
        "\u2028", "\u2029", "\0", "\u0007", "\u007F", "\uFEFF", "\uFFFE", "\u200B", "\u200D", "\u202E", "\u2066", "e\u0301\u0302\u0303",
        "\u0627\u0644", "\uD83D\uDE00", "\U000E0041", "[a](http://x)", "[a](javascript:x)", "**", "_", "`x`", "<b>", "&amp;", "![x](y)",
        "99999999999999999999", "-1", "0x10", "1e999", "2024-02-30", "0000-00-00", "9999-12-31", "operator/riders",
    ];

    public static byte[] Of(byte[] content, Random random)
    {
        var bytes = content.ToList();
        for (var change = random.Next(1, random.Next(2) == 0 ? 2 : 6); change > 0; change--)
            ChangeOnce(bytes, random);

        return [.. bytes];
    }

    /// <summary>Another encoding, another mark at the start, other line ends.</summary>
    public static byte[] OfEncoding(byte[] content, Random random)
    {
        var text = Encoding.UTF8.GetString(content);
        text = random.Next(6) switch
        {
            0 => text.ReplaceLineEndings("\r\n"),
            1 => text.ReplaceLineEndings("\r"),
            2 => text.ReplaceLineEndings("\u2028"),
            3 => text.ReplaceLineEndings("\u0085"),
            4 => text.Replace("  ", "\t", StringComparison.Ordinal),
            _ => text,
        };
        byte[] bytes = random.Next(8) switch
        {
            0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            2 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            3 => [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(text)],
            4 => Encoding.Unicode.GetBytes(text),
            5 => Encoding.Latin1.GetBytes(text),
            6 => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            _ => [0x2B, 0x2F, 0x76, 0x38, .. Encoding.UTF8.GetBytes(text)],
        };
        return random.Next(3) == 0 ? Of(bytes, random) : bytes;
    }

    private static void ChangeOnce(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, random.Next(4) == 0 ? 400 : 20), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            case 5:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(
                    string.Concat(Enumerable.Repeat(Token(random), random.Next(1, 200)))));
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Token(random)));
                break;
        }
    }

    private static string Token(Random random) => s_tokens[random.Next(s_tokens.Length)];
}
