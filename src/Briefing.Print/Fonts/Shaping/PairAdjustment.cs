using System.Numerics;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Shaping;

/// <summary>A GPOS subtable of type 2: kerning by pair of glyphs or by pair of classes.</summary>
internal abstract class PairAdjustment
{
    private const int AdvanceBit = 0x0004;

    private PairAdjustment()
    {
    }

    /// <returns><c>null</c> if the subtable does not cover the pair, so that the next one is tried.</returns>
    public abstract int? Find(int left, int right);

    /// <returns><c>null</c> if the subtable does not adjust the first glyph's advance.</returns>
    public static PairAdjustment? Read(FontBytes table, int glyphCount)
    {
        var firstFormat = table.U16(4);
        if ((firstFormat & AdvanceBit) == 0)
            return null;

        // A value record holds one word for each bit of its format, lowest bit first.
        var recordLength = 2 * (BitOperations.PopCount(firstFormat) + BitOperations.PopCount(table.U16(6)));
        var advanceOffset = 2 * BitOperations.PopCount((uint)firstFormat & (AdvanceBit - 1));
        var coverage = GlyphClasses.Coverage(table.From(table.U16(2)), glyphCount);

        return table.U16(0) switch
        {
            1 => new ByGlyph(table, coverage, 2 + recordLength, 2 + advanceOffset),
            2 => new ByClass(table, coverage, recordLength, advanceOffset),
            _ => null,
        };
    }

    private sealed class ByGlyph : PairAdjustment
    {
        private readonly int[] _coverage;
        private readonly FontBytes[] _sets;
        private readonly int _recordLength;
        private readonly int _advanceOffset;

        public ByGlyph(FontBytes table, int[] coverage, int recordLength, int advanceOffset)
        {
            (_coverage, _recordLength, _advanceOffset) = (coverage, recordLength, advanceOffset);
            _sets = new FontBytes[table.U16(8)];
            for (var i = 0; i < _sets.Length; i++)
            {
                var set = table.From(table.U16(10 + 2 * i));
                _sets[i] = set.Slice(2, (long)set.U16(0) * recordLength);
            }
        }

        public override int? Find(int left, int right)
        {
            var index = _coverage[left];
            if (index < 0 || index >= _sets.Length)
                return null;

            var set = _sets[index];
            var (low, high) = (0, set.Length / _recordLength - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var record = middle * _recordLength;
                var second = set.U16(record);
                if (second == right)
                    return set.I16(record + _advanceOffset);
                if (second < right)
                    low = middle + 1;
                else
                    high = middle - 1;
            }

            return null;
        }
    }

    private sealed class ByClass : PairAdjustment
    {
        private readonly int[] _firstClasses;
        private readonly int[] _secondClasses;
        private readonly short[] _advances;
        private readonly int _firstCount;
        private readonly int _secondCount;

        public ByClass(FontBytes table, int[] coverage, int recordLength, int advanceOffset)
        {
            _firstClasses = GlyphClasses.Classes(table.From(table.U16(8)), coverage.Length);
            _secondClasses = GlyphClasses.Classes(table.From(table.U16(10)), coverage.Length);
            (_firstCount, _secondCount) = (table.U16(12), table.U16(14));

            var records = table.Slice(16, (long)_firstCount * _secondCount * recordLength);
            _advances = new short[_firstCount * _secondCount];
            for (var i = 0; i < _advances.Length; i++)
                _advances[i] = records.I16(i * recordLength + advanceOffset);

            for (var glyph = 0; glyph < coverage.Length; glyph++)
            {
                if (coverage[glyph] == GlyphClasses.NotCovered)
                    _firstClasses[glyph] = GlyphClasses.NotCovered;
            }
        }

        public override int? Find(int left, int right)
        {
            var (first, second) = (_firstClasses[left], _secondClasses[right]);
            if (first < 0 || first >= _firstCount || second >= _secondCount)
                return null;

            return _advances[first * _secondCount + second];
        }
    }
}
