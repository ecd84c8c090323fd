using System.Buffers.Binary;

namespace Briefing.Fuzz.Mutations;

/// <summary>Damages a TrueType file where it counts: in its directory, or near the start of one of its tables.</summary>
internal static class FontMutation
{
    private static readonly ushort[] s_words = [0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF];

    public static byte[] Of(byte[] content, Random random)
    {
        var font = (byte[])content.Clone();
        var count = Math.Min((int)BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)), 30);
        for (var change = random.Next(1, 8); change > 0; change--)
        {
            var record = 12 + (16 * random.Next(count));
            var table = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8)) & 0x7FFFFFFF;
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 12)) & 0x7FFFFFFF;
            var reach = random.Next(3) == 0 ? Math.Max(length, 1) : Math.Clamp(length, 1, 64);
            var at = random.Next(10) == 0 ? random.Next(12 + (16 * count)) : Math.Min(table, font.Length) + random.Next(reach);
            if (at >= font.Length - 2)
                continue;

            if (random.Next(2) == 0)
                font[at] = (byte)random.Next(256);
            else
                BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(at), s_words[random.Next(s_words.Length)]);
        }

        return random.Next(12) == 0 ? font[..random.Next(font.Length)] : font;
    }
}
