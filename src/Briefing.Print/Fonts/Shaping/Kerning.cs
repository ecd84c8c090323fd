using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Shaping;

/// <summary>The <c>kern</c> feature of a face's <c>GPOS</c> table.</summary>
internal sealed class Kerning
{
    private const int PairAdjustmentType = 2;
    private const int ExtensionType = 9;

    // A power of two; a few hundred pairs cover nearly all text in a language.
    private const int KnownPairs = 4096;

    private readonly PairAdjustment[][] _lookups;

    // Cached pairs, each with its adjustment in the low 16 bits: one word, so that threads can share it.
    private readonly long[] _known = new long[KnownPairs];

    public Kerning(FontTables tables, int glyphCount)
    {
        if (tables.Find("GPOS") is not { } gpos)
        {
            _lookups = [];
            return;
        }

        _lookups = [.. LayoutTable.Lookups(gpos, "kern", PairAdjustmentType, ExtensionType)
            .Select(lookup => lookup
                .Select(subtable => PairAdjustment.Read(subtable, glyphCount))
                .OfType<PairAdjustment>()
                .ToArray())];
    }

    /// <summary>Every lookup applies; within a lookup, the first subtable that covers the pair wins.</summary>
    public int Of(int left, int right)
    {
        if (_lookups.Length == 0)
            return 0;

        // With a tag bit, so that no pair equals an empty slot.
        var pair = 1L << 62 | (long)left << 40 | (long)right << 16;
        ref var known = ref _known[(left * 61 + right) & (KnownPairs - 1)];
        var found = known;
        if (((found ^ pair) & ~0xFFFFL) == 0)
            return (short)found;

        var sum = Find(left, right);
        if (sum is >= short.MinValue and <= short.MaxValue)
            known = pair | (ushort)sum;

        return sum;
    }

    private int Find(int left, int right)
    {
        var sum = 0;
        foreach (var lookup in _lookups)
        {
            foreach (var subtable in lookup)
            {
                if (subtable.Find(left, right) is { } adjustment)
                {
                    sum += adjustment;
                    break;
                }
            }
        }

        return sum;
    }
}
