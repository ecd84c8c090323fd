using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Fuzz.Mutations;

/// <summary>Damages a PDF: its bytes, the objects that refer to one another, or what its streams unpack to.</summary>
internal static partial class PdfMutation
{
    private static readonly string[] s_tokens =
        ["0 0 R", "1 0 R", "999999 0 R", "-1", "1e99", "99999999999999999999", "<<", ">>", "[", "]", "null", "/K", "/S /P", "/MCID 0", "(", ")", "<", "endobj", "stream\n", "endstream", "/Length 0", "%"];

    public static byte[] Of(byte[] content, Random random)
    {
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            content = random.Next(6) switch
            {
                0 => content[..random.Next(content.Length + 1)],
                1 or 2 => Referring(content, random),
                3 => Unpacked(content, random),
                4 => Put(content, random),
                _ => ByteMutation.Of(content, random),
            };
            if (content.Length == 0)
                break;
        }

        return content;
    }

    /// <summary>With a reference to another object, which may be one that it is in itself.</summary>
    private static byte[] Referring(byte[] content, Random random)
    {
        var text = Encoding.Latin1.GetString(content);
        var all = Reference().Matches(text);
        if (all.Count == 0)
            return content;

        var (one, other) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
        return Encoding.Latin1.GetBytes(text.Remove(one.Index, one.Length).Insert(one.Index, other.Value.PadLeft(one.Length)));
    }

    private static byte[] Put(byte[] content, Random random)
    {
        var token = Encoding.Latin1.GetBytes(s_tokens[random.Next(s_tokens.Length)]);
        var at = random.Next(content.Length);
        return [.. content[..at], .. token, .. content[Math.Min(at + (random.Next(2) * token.Length), content.Length)..]];
    }

    /// <summary>With a stream that unpacks to something else, of the right length or not.</summary>
    private static byte[] Unpacked(byte[] content, Random random)
    {
        var text = Encoding.Latin1.GetString(content);
        var all = Stream().Matches(text);
        if (all.Count == 0)
            return content;

        var stream = all[random.Next(all.Count)];
        var start = stream.Index + stream.Length;
        var end = text.IndexOf("endstream", start, StringComparison.Ordinal);
        if (end < 0 || Unpack(content[start..end]) is not { Length: > 0 } unpacked)
            return content;

        unpacked = random.Next(6) == 0
            ? [.. Enumerable.Repeat(unpacked, Math.Min((16 << 20) / unpacked.Length, 2_000)).SelectMany(one => one)]
            : ByteMutation.Of(unpacked, random);
        var packed = Pack(unpacked);
        var length = random.Next(4) == 0 ? stream.Groups[1].Value : packed.Length.ToString(CultureInfo.InvariantCulture);
        var head = stream.Value.Replace($"/Length {stream.Groups[1].Value}", $"/Length {length}", StringComparison.Ordinal);
        return [.. content[..stream.Index], .. Encoding.Latin1.GetBytes(head), .. packed, .. "\n"u8, .. content[end..]];
    }

    private static byte[] Unpack(byte[] packed)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            stream.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
            stream.Write(content);

        return packed.ToArray();
    }

    [GeneratedRegex(@"\b\d+ 0 R\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"<<[^<>]*/Length (\d+)[^<>]*>>\s*stream\r?\n", RegexOptions.Singleline)]
    private static partial Regex Stream();
}
