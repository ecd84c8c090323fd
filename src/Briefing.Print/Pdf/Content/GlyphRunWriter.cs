using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Shows the glyphs of a run (ISO 32000-1, 9.4.3), adjusting where an advance differs from that of the face.</summary>
internal static class GlyphRunWriter
{
    /// <param name="size">In points.</param>
    public static void Write(PdfBuffer to, FontResource font, double size, ReadOnlySpan<PlacedGlyph> run)
    {
        to.Add("[<"u8);
        for (var i = 0; i < run.Length; i++)
        {
            var (x, y) = run[i].Offset;
            if (y != 0)
                Raise(to, y * size / font.Face.UnitsPerEm);
            Move(to, font, -x);
            to.AddHex((ushort)font.CodeOf(run[i]));
            Move(to, font, x);
            if (y != 0)
                Raise(to, 0);

            // In thousandths of an em, towards the previous glyph; not needed after the last glyph.
            var difference = font.Face.AdvanceOf(run[i].Id) - run[i].Advance;
            if (i < run.Length - 1)
                Move(to, font, difference);
        }

        to.Add(">] TJ\n"u8);
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
