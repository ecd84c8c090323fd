using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Shaping;

/// <summary>
/// Positions of accents on letters and on other accents: the <c>mark</c> and <c>mkmk</c> features of a face's
/// <c>GPOS</c> table, subtables of type 4 and 6 (OpenType, "GPOS"), which have the same format.
/// </summary>
/// <remarks>
/// Few texts need these tables, and they are large: they are read for the first combining accent. A damaged table
/// positions no accents.
/// </remarks>
internal sealed class MarkAnchors(FontTables tables, int glyphCount)
{
    private const int MarkToBase = 4;
    private const int MarkToMark = 6;
    private const int ExtensionType = 9;

    private readonly Lazy<Attachment[]> _attachments = new(() => Read(tables, glyphCount));

    /// <summary>The offset of an accent's origin from the origin of its base glyph.</summary>
    /// <param name="baseGlyph">A letter, or the preceding mark.</param>
    /// <returns><c>null</c> if the face does not specify it.</returns>
    public (int X, int Y)? OffsetOf(int baseGlyph, int mark) =>
        TryFind(baseGlyph, mark, out var onBase, out var onMark) ? (onBase.X - onMark.X, onBase.Y - onMark.Y) : null;

    /// <summary>The anchors of the base glyph and of the mark, which are to coincide.</summary>
    private bool TryFind(int baseGlyph, int mark, out (int X, int Y) onBase, out (int X, int Y) onMark)
    {
        try
        {
            foreach (var attachment in _attachments.Value)
            {
                if (attachment.TryFind(baseGlyph, mark, out onBase, out onMark))
                    return true;
            }
        }
        catch (FontFormatException)
        {
            // As if the face had no anchors.
        }

        (onBase, onMark) = ((0, 0), (0, 0));
        return false;
    }

    private static Attachment[] Read(FontTables tables, int glyphCount) => tables.Find("GPOS") is { } gpos
        ?
        [
            .. LayoutTable.Lookups(gpos, "mark", MarkToBase, ExtensionType)
                .Concat(LayoutTable.Lookups(gpos, "mkmk", MarkToMark, ExtensionType))
                .SelectMany(lookup => lookup)
                .Select(subtable => new Attachment(subtable, glyphCount)),
        ]
        : [];

    private sealed class Attachment(FontBytes table, int glyphCount)
    {
        private readonly int[] _marks = GlyphClasses.Coverage(table.From(table.U16(2)), glyphCount);
        private readonly int[] _baseGlyphs = GlyphClasses.Coverage(table.From(table.U16(4)), glyphCount);

        public bool TryFind(int baseGlyph, int mark, out (int X, int Y) onBase, out (int X, int Y) onMark)
        {
            (onBase, onMark) = ((0, 0), (0, 0));

            if (_marks[mark] < 0 || _baseGlyphs[baseGlyph] < 0)
                return false;

            var (marks, baseGlyphs) = (table.From(table.U16(8)), table.From(table.U16(10)));
            var record = 2 + 4 * _marks[mark];
            var (classCount, markClass) = (table.U16(6), marks.U16(record));

            // A base glyph may have no anchor for a class of marks.
            if (markClass >= classCount
                || baseGlyphs.U16(2 + 2 * (_baseGlyphs[baseGlyph] * classCount + markClass)) is not (> 0 and var place))
            {
                return false;
            }

            onBase = Anchor(baseGlyphs.From(place));
            onMark = Anchor(marks.From(marks.U16(record + 2)));
            return true;
        }

        private static (int X, int Y) Anchor(FontBytes anchor) => (anchor.I16(2), anchor.I16(4));
    }
}
