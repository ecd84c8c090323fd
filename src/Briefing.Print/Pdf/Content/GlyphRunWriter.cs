using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Shows the glyphs of a run (ISO 32000-1, 9.4.3), adjusting where an advance differs from that of the face.</summary>
internal static class GlyphRunWriter
{
    /// <param name="size">In points.</param>
    /// <param name="isRightToLeft">Whether accents come before their letters.</param>
    public static void Write(PdfBuffer to, FontResource font, double size, ReadOnlySpan<PlacedGlyph> run, bool isRightToLeft)
    {
        to.Add("[<"u8);
        for (int first = 0, end; first < run.Length; first = end)
        {
            for (end = first + 1; !isRightToLeft && end < run.Length && IsOnLetter(run[end]); end++) ;

            var letter = run[first..end];
            var isPut = HasPutGlyphs(letter);
            if (isPut)
                BeginText(to, letter);

            for (var i = first; i < end; i++)
                Show(to, font, size, run[i], isLast: i == run.Length - 1);

            if (isPut)
                to.Add(">] TJ\nEMC\n[<"u8);
        }

        to.Add(">] TJ\n"u8);
    }

    private static void Show(PdfBuffer to, FontResource font, double size, in PlacedGlyph glyph, bool isLast)
    {
        var (x, y) = glyph.Offset;
        if (y != 0)
            Raise(to, y * size / font.Face.UnitsPerEm);
        Move(to, font, -x);
        to.AddHex((ushort)font.CodeOf(glyph));
        Move(to, font, x);
        if (y != 0)
            Raise(to, 0);

        // In thousandths of an em, towards the previous glyph; not needed after the last glyph.
        if (!isLast)
            Move(to, font, font.Face.AdvanceOf(glyph.Id) - glyph.Advance);
    }

    /// <summary>Whether a glyph is an accent, or has no text of its own.</summary>
    private static bool IsOnLetter(in PlacedGlyph glyph) => glyph.Text.Length == 0 || glyph.Advance == 0;

    /// <summary>Whether programs that look where glyphs are would take a letter apart.</summary>
    private static bool HasPutGlyphs(ReadOnlySpan<PlacedGlyph> letter)
    {
        foreach (ref readonly var glyph in letter[1..])
        {
            if (glyph.Text.Length == 0 || glyph.Offset != (0, 0))
                return true;
        }

        return false;
    }

    /// <summary>Says what several glyphs are together (14.9.4).</summary>
    private static void BeginText(PdfBuffer to, ReadOnlySpan<PlacedGlyph> letter)
    {
        to.Add(">] TJ\n/Span <</ActualText <FEFF"u8);
        foreach (ref readonly var glyph in letter)
        {
            foreach (var unit in glyph.Text)
                to.AddHex(unit);
        }

        to.Add(">>> BDC\n[<"u8);
    }

    /// <param name="units">In font units, to the left.</param>
    private static void Move(PdfBuffer to, FontResource font, int units)
    {
        if (units != 0)
            to.Add((byte)'>').Add(units * 1000.0 / font.Face.UnitsPerEm).Add((byte)'<');
    }

    /// <summary>Sets the text rise (9.3.7), which is not possible within an array of glyphs.</summary>
    private static void Raise(PdfBuffer to, double points) =>
        to.Add(">] TJ\n"u8).Add(points).Add(" Ts\n[<"u8);
}
