using Briefing.Render.Fonts.Tables;

namespace Briefing.Render.Fonts.Shaping;

/// <summary>The <c>kern</c> feature of a face's <c>GPOS</c> table.</summary>
internal sealed class Kerning
{
    private const int PairAdjustmentType = 2;
    private const int ExtensionType = 9;

    private readonly PairAdjustment[][] _lookups;

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

    /// <summary>Every lookup applies; within one, the first subtable that speaks of the pair settles it.</summary>
    public int Of(int left, int right)
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
