using Briefing.Print.Fonts;
using Briefing.Print.Layout.LineBreaking;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Shapes a run with HarfBuzz and measures its clusters.</summary>
internal static class RunShaper
{
    // Stands for a character that has no glyph; no font has as many.
    private const uint Invisible = 0xFFFFFF;

    // One paragraph after another is shaped on a thread, which keeps it.
    [ThreadStatic]
    private static Buffer? s_buffer;

    /// <param name="item">The index of the item that the run belongs to.</param>
    /// <param name="breaks">By index of the text with soft hyphens.</param>
    /// <param name="result">Receives the clusters and glyphs.</param>
    public static void Shape(
        ShownText text, in TextRun run, TextStyle style, int item, ReadOnlySpan<LineBreakKind> breaks, ShapedText result)
    {
        var buffer = s_buffer ??= new() { InvisibleGlyph = Invisible };
        buffer.ClearContents();
        buffer.AddUtf16(text.Characters, run.Start, run.End - run.Start);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = run.Script;
        run.Face.Opened.Font.Shape(buffer, FeaturesOf(text, run));

        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();

        for (var first = 0; first < infos.Length;)
        {
            var start = (int)infos[first].Cluster;
            var next = first + 1;
            while (next < infos.Length && infos[next].Cluster == infos[first].Cluster)
                next++;

            var end = next < infos.Length ? (int)infos[next].Cluster : run.End;
            var breakBefore = breaks[text.OriginOf(start)];
            if (text.HyphenBefore(start) is not HyphenKind.None)
            {
                AddHyphen(run.Face, style, item, result);
                breakBefore = LineBreakKind.Allowed;
            }

            Add(text.Characters[start..end], infos[first..next], positions[first..next], run.Face, style, item, breakBefore, result);
            first = next;
        }
    }

    /// <summary>A soft hyphen of the author's parts the letters beside it.</summary>
    private static Feature[] FeaturesOf(ShownText text, in TextRun run)
    {
        List<Feature>? features = null;
        for (var i = run.Start + 1; i < run.End; i++)
        {
            if (text.HyphenBefore(i) is HyphenKind.Author)
                (features ??= []).Add(new(Tag.Parse("liga"), 0, (uint)i, (uint)i + 1));
        }

        return features is null ? [] : [.. features];
    }

    private static void Add(
        ReadOnlySpan<char> text,
        ReadOnlySpan<GlyphInfo> infos,
        ReadOnlySpan<GlyphPosition> positions,
        FontFace face,
        TextStyle style,
        int item,
        LineBreakKind breakBefore,
        ShapedText result)
    {
        var kind = text[0] == ' ' ? ClusterKind.Space : ClusterKind.Text;
        var first = result.Glyphs.Count;
        var units = 0;

        for (var i = 0; i < infos.Length; i++)
        {
            if (infos[i].Codepoint == Invisible)
                continue;

            var id = infos[i].Codepoint < (uint)face.GlyphCount ? (int)infos[i].Codepoint : 0;
            var copied = result.Glyphs.Count == first ? Characters.TextOf(text) : "";
            result.Glyphs.Add(new(id, copied, positions[i].XAdvance)
            {
                Offset = (positions[i].XOffset, positions[i].YOffset),
            });
            units += positions[i].XAdvance;
        }

        // A joiner has no glyph of its own and is copied with the letter before it.
        if (result.Glyphs.Count == first && first > 0 && text is ['\u200C' or '\u200D'])
            result.Glyphs[first - 1] = result.Glyphs[first - 1] with { Text = result.Glyphs[first - 1].Text + text[0] };

        var width = units * style.Size / face.UnitsPerEm;
        result.Clusters.Add(new(kind, item, face, first, result.Glyphs.Count - first, width, breakBefore));
    }

    /// <summary>Shown only at the end of a line, in the face of its word if it has a hyphen.</summary>
    private static void AddHyphen(FontFace face, TextStyle style, int item, ShapedText result)
    {
        var shown = face.GlyphOf('-') != 0 ? face : style.Face;
        var hyphen = shown.GlyphOf('-');
        result.Clusters.Add(new(ClusterKind.SoftHyphen, item, shown, result.Glyphs.Count, 1, Width: 0, LineBreakKind.None));
        result.Glyphs.Add(new(hyphen, "\u00AD", shown.AdvanceOf(hyphen)));
    }
}
