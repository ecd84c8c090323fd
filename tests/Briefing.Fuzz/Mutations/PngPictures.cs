using Briefing.MadeUp;

namespace Briefing.Fuzz.Mutations;

/// <summary>Pictures whose chunks are whole and whose content is not, so that damage gets as far as the pixels.</summary>
internal static class PngPictures
{
    public static byte[] Sample { get; } = PngFile.FourColours.ToBytes();

    public static byte[] Mutate(byte[] content, Random random)
    {
        if (random.Next(4) == 0)
            return ByteMutation.Of(content, random);

        var rows = new byte[random.Next(random.Next(4) == 0 ? 4_000 : 40)];
        random.NextBytes(rows);
        for (var i = 0; random.Next(3) > 0 && i < rows.Length; i += 7)
            rows[i] = (byte)random.Next(6);

        return new PngFile(Side(random), Side(random), Of([1, 2, 4, 8, 8, 8, 16, 3, 0], random), Of([0, 2, 3, 4, 6, 1, 7], random))
        {
            Interlacing = Of([0, 0, 0, 0, 1, 9], random),
            Palette = new byte[random.Next(3) == 0 ? random.Next(800) : 3 * random.Next(3)],
            Transparency = new byte[random.Next(2) * random.Next(300)],
            Rows = rows,
        }.ToBytes();
    }

    private static int Side(Random random) => random.Next(8) switch
    {
        0 => 0,
        1 => -1,
        2 => int.MaxValue,
        3 => random.Next(100_000),
        _ => random.Next(1, 12),
    };

    private static byte Of(byte[] values, Random random) => values[random.Next(values.Length)];
}
