using System.Numerics;

namespace Briefing.Print.Fonts.Web;

/// <summary>Writes a <c>cmap</c>: format 4, and format 12 if a character is beyond the first 65,536.</summary>
internal static class CharacterMapWriter
{
    private const int LastOfBmp = 0xFFFF;

    /// <summary>Characters in a row whose glyphs are in a row as well.</summary>
    private sealed record Run(int First, int Last, int Glyph);

    /// <param name="glyphs">By character, ascending.</param>
    public static byte[] Write(IEnumerable<KeyValuePair<int, int>> glyphs)
    {
        var runs = Runs(glyphs);
        var segments = Segments(runs);
        var isWide = runs is [.., { Last: > LastOfBmp }];
        var table = new TableBytes().U16(0).U16(isWide ? 2 : 1);
        var place = isWide ? 20 : 12;
        table.U16(3).U16(1).U32(place);
        if (isWide)
            table.U16(3).U16(10).U32(place + segments.Length);

        table.Add(segments);
        if (isWide)
            table.Add(Groups(runs));

        return table.ToArray();
    }

    private static List<Run> Runs(IEnumerable<KeyValuePair<int, int>> glyphs)
    {
        var runs = new List<Run>();
        foreach (var (character, glyph) in glyphs)
        {
            // No run crosses the end of what format 4 can say.
            if (runs is [.., var last] && character == last.Last + 1 && glyph == last.Glyph + character - last.First
                && last.Last != LastOfBmp)
            {
                runs[^1] = last with { Last = character };
            }
            else
            {
                runs.Add(new(character, character, glyph));
            }
        }

        return runs;
    }

    private static byte[] Segments(List<Run> all)
    {
        // The format asks for a last segment that maps its one character to nothing.
        List<Run> runs = [.. all.Where(run => run.Last < LastOfBmp), new(LastOfBmp, LastOfBmp, 0)];
        var count = runs.Count;
        var power = BitOperations.Log2((uint)count);
        var table = new TableBytes().U16(4).U16(16 + 8 * count).U16(0);
        table.U16(2 * count).U16(2 << power).U16(power).U16(2 * count - (2 << power));
        foreach (var run in runs)
            table.U16(run.Last);
        table.U16(0);
        foreach (var run in runs)
            table.U16(run.First);
        foreach (var run in runs)
            table.U16(run.Glyph - run.First);
        foreach (var _ in runs)
            table.U16(0);

        return table.ToArray();
    }

    private static byte[] Groups(List<Run> runs)
    {
        var table = new TableBytes().U16(12).U16(0).U32(16 + 12 * runs.Count).U32(0).U32(runs.Count);
        foreach (var run in runs)
            table.U32(run.First).U32(run.Last).U32(run.Glyph);

        return table.ToArray();
    }
}
