using Briefing.Print.Fonts.Marks;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Takes the white space of full-width marks out where two of them meet: half a character remains of it (JLREQ, 3.1.4).</summary>
internal static class MarkTrimmer
{
    public static void TrimPairs(ShapedText text)
    {
        var before = -1;
        for (var i = 0; i < text.Clusters.Count; i++)
        {
            // A place for a hyphen, or a character that shows nothing.
            if (text.Clusters[i] is { Kind: ClusterKind.SoftHyphen } or { Kind: ClusterKind.Text, GlyphCount: 0 })
                continue;

            var side = before < 0 ? SpaceSide.None : text.Clusters[before].Space.Side;
            if (side is not SpaceSide.None && text.Clusters[i].Space.Side is SpaceSide.Before)
                Trim(text, i);
            else if (side is SpaceSide.After && text.Clusters[i].Space.Side is not SpaceSide.None)
                Trim(text, before);

            before = i;
        }
    }

    /// <summary>A glyph without the white space of its mark.</summary>
    public static PlacedGlyph Trimmed(in PlacedGlyph glyph, MarkSpace space) => glyph with
    {
        Advance = glyph.Advance - space.Units,
        Offset = space.Side is SpaceSide.Before ? (glyph.Offset.X - space.Units, glyph.Offset.Y) : glyph.Offset,
    };

    /// <summary>Whether the white space between a mark and the next was taken out.</summary>
    /// <param name="end">Of the run.</param>
    public static bool IsJoined(ShapedText text, int index, int end) => text.Clusters[index].Space.Side is not SpaceSide.None
        && (IsTrimmed(text.Clusters[index], SpaceSide.After)
            || (index + 1 < end && IsTrimmed(text.Clusters[index + 1], SpaceSide.Before)));

    /// <summary>
    /// Gives the last two glyphs their text together: the squares of both overlap, and readers that find one letter within another
    /// take them for letters of two lines.
    /// </summary>
    public static void Join(ReusableList<PlacedGlyph> glyphs)
    {
        var (before, last) = (glyphs[^2], glyphs[^1]);
        var shared = new SharedText((before.Shared?.Text ?? before.Text) + last.Text);
        glyphs[^1] = last with { Shared = shared };
        glyphs[^2] = before with { Shared = shared };
        for (var i = glyphs.Count - 3; i >= 0 && before.Shared is not null && glyphs[i].Shared == before.Shared; i--)
            glyphs[i] = glyphs[i] with { Shared = shared };
    }

    private static bool IsTrimmed(in Cluster cluster, SpaceSide side) => cluster.Space == new MarkSpace(side, 0);

    private static void Trim(ShapedText text, int index)
    {
        ref var cluster = ref text.Clusters[index];
        ref var glyph = ref text.Glyphs[cluster.FirstGlyph];
        glyph = Trimmed(glyph, cluster.Space);
        cluster = cluster with
        {
            Width = text.GlyphWidth(cluster),
            Space = cluster.Space with { Units = 0 },
        };
    }
}
