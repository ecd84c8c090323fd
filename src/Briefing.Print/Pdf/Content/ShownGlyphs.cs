using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Shows the glyphs of a run (ISO 32000-1, 9.4.3), moved where one is not as wide as the face says.</summary>
internal static class ShownGlyphs
{
    /// <param name="size">Points.</param>
    public static void Write(PdfBuffer to, UsedFace used, double size, ReadOnlySpan<PlacedGlyph> run)
    {
        to.Add("[<"u8);
        for (var i = 0; i < run.Length; i++)
        {
            var (x, y) = run[i].Offset;
            if (y != 0)
                Raise(to, y * size / used.Face.UnitsPerEm);
            Move(to, used, -x);
            to.AddHex((ushort)used.IdOf(run[i]));
            Move(to, used, x);
            if (y != 0)
                Raise(to, 0);

            // Thousandths of an em, towards the glyph before; after the last glyph nothing is left to move.
            var difference = used.Face.AdvanceOf(run[i].Id) - run[i].Advance;
            if (i < run.Length - 1)
                Move(to, used, difference);
        }

        to.Add(">] TJ\n"u8);
    }

    /// <param name="units">Font units to the left.</param>
    private static void Move(PdfBuffer to, UsedFace used, int units)
    {
        if (units != 0)
            to.Add((byte)'>').Add(units * 1000.0 / used.Face.UnitsPerEm).Add((byte)'<');
    }

    /// <summary>Sets the text rise (9.3.7), which no array of glyphs can do within itself.</summary>
    private static void Raise(PdfBuffer to, double points) =>
        to.Add(">] TJ\n"u8).Add(points).Add(" Ts\n[<"u8);
}
