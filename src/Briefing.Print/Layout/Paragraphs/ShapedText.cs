namespace Briefing.Print.Layout.Paragraphs;

/// <summary>The items of a paragraph as measured glyphs, before line breaking.</summary>
internal sealed class ShapedText
{
    public ImmutableArray<InlineItem> Items { get; private set; } = [];

    public ReusableList<Cluster> Clusters { get; } = new();

    public ReusableList<PlacedGlyph> Glyphs { get; } = new();

    public WritingSystem Writing { get; private set; } = WritingSystem.English;

    public void Start(ImmutableArray<InlineItem> items, WritingSystem writing)
    {
        (Items, Writing) = (items, writing);
        Clusters.Clear();
        Glyphs.Clear();
    }

    /// <summary>The width of a cluster's glyphs in points, whether or not it is shown.</summary>
    public double GlyphWidth(in Cluster cluster)
    {
        if (cluster.Face is not { } face || Items[cluster.Item] is not InlineItem.Text text)
            return cluster.Width;

        var units = 0;

        for (var i = 0; i < cluster.GlyphCount; i++)
            units += Glyphs[cluster.FirstGlyph + i].Advance;

        return units * text.Style.Size / face.UnitsPerEm;
    }

    /// <summary>The characters at the start of a cluster; empty for a shape.</summary>
    public string TextAt(int cluster) =>
        Clusters[cluster] is { GlyphCount: > 0 } shown ? Glyphs[shown.FirstGlyph].Text : "";
}
