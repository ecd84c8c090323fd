using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Shows the glyphs of a run (ISO 32000-1, 9.4.3), adjusting where an advance differs from that of the face.</summary>
internal static class GlyphRunWriter
{
    /// <param name="size">In points.</param>
    public static void Write(PdfBuffer to, FontResource font, double size, ReadOnlySpan<PlacedGlyph> run)
    {
        // A reader gives an accent that comes first to what it has read before, unless that is over.
        if (run[0].Advance == 0)
            to.Add("/Span BMC\nEMC\n"u8);

        to.Add("[<"u8);
        SharedText? shared = null;
        var apart = false;
        for (var i = 0; i < run.Length; i++)
        {
            // Without width, and shown when the others are.
            apart |= run[i].IsApart;
            if (run[i].IsApart)
                continue;

            if (run[i].Shared != shared)
            {
                to.Add(">] TJ\n"u8);
                Change(to, shared?.Text, run[i].Shared?.Text);
                to.Add("[<"u8);
                shared = run[i].Shared;
            }

            Show(to, font, size, run[i]);

            // In thousandths of an em, towards the previous glyph; not needed after the last glyph.
            var difference = font.Face.AdvanceOf(run[i].Id) - run[i].Advance;
            if (i < run.Length - 1)
                Move(to, font, difference);
        }

        to.Add(">] TJ\n"u8);
        Change(to, shared?.Text, null);
        if (apart)
            WriteApart(to, font, size, run);
    }

    private static void Show(PdfBuffer to, FontResource font, double size, in PlacedGlyph glyph)
    {
        var (x, y) = glyph.Offset;
        if (y != 0)
            Raise(to, y * size / font.Face.UnitsPerEm);
        Move(to, font, -x);
        to.AddHex((ushort)font.CodeOf(glyph));
        Move(to, font, x);
        if (y != 0)
            Raise(to, 0);
    }

    /// <summary>Shows what is only seen, from the end of the run backwards.</summary>
    private static void WriteApart(PdfBuffer to, FontResource font, double size, ReadOnlySpan<PlacedGlyph> run)
    {
        Change(to, null, "");
        to.Add("[<"u8);

        // The way back to the start of each; the last advance was not adjusted.
        var back = run[^1].IsApart ? 0 : font.Face.AdvanceOf(run[^1].Id);
        for (var i = run.Length - 1; i >= 0; i--)
        {
            if (!run[i].IsApart)
            {
                if (i < run.Length - 1)
                    back += run[i].Advance;
                continue;
            }

            Move(to, font, back);
            Show(to, font, size, run[i]);
            back = font.Face.AdvanceOf(run[i].Id);
        }

        to.Add(">] TJ\n"u8);
        Change(to, "", null);
    }

    /// <summary>Says what glyphs represent together (14.9.4).</summary>
    private static void Change(PdfBuffer to, string? from, string? next)
    {
        if (from is not null)
            to.Add("EMC\n"u8);
        if (next is null)
            return;

        to.Add("/Span <</ActualText <FEFF"u8);
        foreach (var unit in next)
            to.AddHex(unit);
        to.Add(">>> BDC\n"u8);
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
