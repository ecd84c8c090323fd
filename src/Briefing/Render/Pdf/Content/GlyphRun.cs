using System.Collections.Immutable;
using Briefing.Render.Layout;
using Briefing.Render.Pdf.Writing;

namespace Briefing.Render.Pdf.Content;

/// <summary>Shows the glyphs of a run (ISO 32000-1, 9.4.3), moved where one is not as wide as the face says.</summary>
internal static class GlyphRun
{
    public static void Write(PdfBuffer to, UsedFace used, ImmutableArray<PlacedGlyph> run)
    {
        to.Add("[<"u8);
        for (var i = 0; i < run.Length; i++)
        {
            to.AddHex((ushort)used.IdOf(run[i]));

            // Thousandths of an em, towards the glyph before; after the last glyph nothing is left to move.
            var difference = used.Face.AdvanceOf(run[i].Id) - run[i].Advance;
            if (difference != 0 && i < run.Length - 1)
                to.Add((byte)'>').Add(difference * 1000.0 / used.Face.UnitsPerEm).Add((byte)'<');
        }

        to.Add(">] TJ\n"u8);
    }
}
