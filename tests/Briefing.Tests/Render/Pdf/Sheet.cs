using System.Collections.Immutable;
using Briefing.Print.Drawing;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Tags;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Render.Pdf;

/// <summary>A page set by hand, line by line, without the layout.</summary>
internal sealed class Sheet
{
    public const double Width = 595.276;
    public const double Height = 841.89;

    private readonly ImmutableArray<DrawOp>.Builder _drawOps = ImmutableArray.CreateBuilder<DrawOp>();
    private readonly ImmutableArray<AnchorPosition>.Builder _anchors = ImmutableArray.CreateBuilder<AnchorPosition>();

    public Sheet Add(DrawOp op)
    {
        _drawOps.Add(op);
        return this;
    }

    public Sheet Anchor(string name, double y)
    {
        _anchors.Add(new(name, 72, y));
        return this;
    }

    /// <returns>The right edge of the text.</returns>
    public double Text(
        StructureElement? element,
        string text,
        double x,
        double baseline,
        FontFace? face = null,
        double size = 10,
        LinkTarget? link = null,
        Color? color = null)
    {
        face ??= EmbeddedFonts.SerifRegular;
        var run = Run(face, text);
        var width = run.Sum(glyph => glyph.Advance) * size / face.UnitsPerEm;
        Add(new DrawOp.Glyphs(x, baseline, face, size, color ?? Color.Black, run)
        {
            Element = element,
            Link = link,
            Width = width,
        });
        return x + width;
    }

    public Page ToPage() => new(Width, Height, _drawOps.ToImmutable(), _anchors.ToImmutable());

    private static PlacedGlyph[] Run(FontFace face, string text) => [.. Glyphs.Of(face, text)];
}
