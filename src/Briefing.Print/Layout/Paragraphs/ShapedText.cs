using Briefing.Print.Fonts.Marks;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>The items of a paragraph as measured glyphs, before line breaking.</summary>
internal sealed class ShapedText
{
    public ImmutableArray<InlineItem> Items { get; private set; } = [];

    public ReusableList<Cluster> Clusters { get; } = new();

    public ReusableList<PlacedGlyph> Glyphs { get; } = new();

    public WritingSystem Writing { get; private set; } = WritingSystem.English;

    /// <summary>Whether a cluster has the white space of a mark.</summary>
    public bool HasFullWidthMarks { get; set; }

    public void Start(ImmutableArray<InlineItem> items, WritingSystem writing)
    {
        (Items, Writing) = (items, writing);
        Clusters.Clear();
        Glyphs.Clear();
        HasFullWidthMarks = false;
    }

    /// <summary>The width of a cluster's glyphs in points, whether or not it is shown.</summary>
    public double GlyphWidth(in Cluster cluster)
    {
        if (cluster.Face is null)
            return cluster.Width;

        var units = 0;

        for (var i = 0; i < cluster.GlyphCount; i++)
            units += Glyphs[cluster.FirstGlyph + i].Advance;

        return InPoints(cluster, units);
    }

    /// <summary>What a cluster is narrower by if it begins a line, in points: an opening mark.</summary>
    public double TrimAtStart(int cluster) => TrimOf(Clusters[cluster], SpaceSide.Before);

    /// <summary>What a cluster is narrower by if it ends a line, in points: a closing mark, a comma or a full stop.</summary>
    public double TrimAtEnd(int cluster) => TrimOf(Clusters[cluster], SpaceSide.After);

    /// <summary>The characters at the start of a cluster; empty for a shape.</summary>
    public string TextAt(int cluster) =>
        Clusters[cluster] is { GlyphCount: > 0 } shown ? Glyphs[shown.FirstGlyph].Text : "";

    // Within a text of another direction, what is read first is not at the edge.
    private double TrimOf(in Cluster cluster, SpaceSide side) =>
        HasFullWidthMarks && cluster.Level == 0 && cluster.Space.Side == side ? InPoints(cluster, cluster.Space.Units) : 0;

    private double InPoints(in Cluster cluster, int units) =>
        units * ((InlineItem.Text)Items[cluster.Item]).Style.Size / cluster.Face!.UnitsPerEm;
}
