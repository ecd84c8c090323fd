using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>The items of a paragraph as measured glyphs, before its width is known.</summary>
internal sealed record ShapedText(
    ImmutableArray<InlineItem> Items, ImmutableArray<Cluster> Clusters, ImmutableArray<PlacedGlyph> Glyphs)
{
    /// <summary>Of a cluster's glyphs in points, whether it is shown or not.</summary>
    public double GlyphWidth(Cluster cluster)
    {
        if (Items[cluster.Item] is not InlineItem.Text text || cluster.Face is not { } face)
            return cluster.Width;

        var units = 0;

        for (var i = 0; i < cluster.GlyphCount; i++)
            units += Glyphs[cluster.FirstGlyph + i].Advance;

        return units * text.Style.Size / face.UnitsPerEm;
    }
}
