using System.Collections.Immutable;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Tests.Render.Layout;

namespace Briefing.Tests.Render.Fonts;

/// <summary>A text on one line as a face sets it.</summary>
internal static class Glyphs
{
    public static ImmutableArray<PlacedGlyph> Of(FontFace face, string text)
    {
        var style = new TextStyle([face], 10, default);
        var box = new ParagraphBox([new InlineItem.Text(text, style)], new ParagraphStyle(12), 100_000);
        return [.. Lines.Runs(box).SelectMany(run => run.Run)];
    }

    /// <summary>Where each glyph is from the start of the line, in font units.</summary>
    public static ImmutableArray<(int X, int Y)> PlacesOf(FontFace face, string text)
    {
        var places = ImmutableArray.CreateBuilder<(int, int)>();
        var pen = 0;
        foreach (var glyph in Of(face, text))
        {
            places.Add((pen + glyph.Offset.X, glyph.Offset.Y));
            pen += glyph.Advance;
        }

        return places.ToImmutable();
    }
}
