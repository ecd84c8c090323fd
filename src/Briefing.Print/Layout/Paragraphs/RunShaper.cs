using Briefing.Print.Unicode.Lines;
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

    [ThreadStatic]
    private static (string Tag, Language Language)? s_language;

    /// <param name="item">The index of the item that the run belongs to.</param>
    /// <param name="breaks">By index of the text with soft hyphens.</param>
    /// <param name="result">Receives the clusters and glyphs.</param>
    public static void Shape(
        ShownText text, in TextRun run, TextStyle style, int item, ReadOnlySpan<LineBreakKind> breaks, ShapedText result)
    {
        var isRightToLeft = (run.Level & 1) != 0;
        var buffer = s_buffer ??= new() { InvisibleGlyph = Invisible };
        buffer.ClearContents();
        buffer.AddUtf16(text.Characters, run.Start, run.End - run.Start);
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = LanguageOf(result.Writing);
        buffer.Script = run.Script;
        run.Face.Opened.Font.Shape(buffer, FeaturesOf(text, run));

        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();

        // Glyphs come from left to right, clusters go in the order of the text.
        for (var (start, rest) = (run.Start, ..infos.Length); start < run.End;)
        {
            var glyphs = isRightToLeft ? LastOf(infos, rest) : FirstOf(infos, rest);
            rest = isRightToLeft ? rest.Start..glyphs.Start : glyphs.End..rest.End;
            var (offset, left) = rest.GetOffsetAndLength(infos.Length);
            var end = left == 0 ? run.End : (int)infos[isRightToLeft ? offset + left - 1 : offset].Cluster;
            var breakBefore = breaks[text.OriginOf(start)];
            if (text.HyphenBefore(start) is not HyphenKind.None)
            {
                AddHyphen(run, style, item, result);
                breakBefore = LineBreakKind.Allowed;
            }

            Add(text.Characters[start..end], infos[glyphs], positions[glyphs], run, style, item, breakBefore, result);
            start = end;
        }
    }

    /// <summary>The glyphs of the first cluster within a range.</summary>
    private static Range FirstOf(ReadOnlySpan<GlyphInfo> infos, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(infos.Length);
        var end = start + 1;
        while (end < start + length && infos[end].Cluster == infos[start].Cluster)
            end++;

        return start..end;
    }

    /// <summary>The glyphs of the last cluster within a range.</summary>
    private static Range LastOf(ReadOnlySpan<GlyphInfo> infos, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(infos.Length);
        var (first, end) = (start + length - 1, start + length);
        while (first > start && infos[first - 1].Cluster == infos[end - 1].Cluster)
            first--;

        return first..end;
    }

    private static Language LanguageOf(WritingSystem writing)
    {
        if (s_language is not var (of, language) || of != writing.Language)
            s_language = (of, language) = (writing.Language, new Language(writing.Language));

        return language;
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
        in TextRun run,
        TextStyle style,
        int item,
        LineBreakKind breakBefore,
        ShapedText result)
    {
        var face = run.Face;
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
        result.Clusters.Add(new(kind, item, face, first, result.Glyphs.Count - first, width, breakBefore, run.Level));
    }

    /// <summary>Shown only at the end of a line, in the face of its word if it has a hyphen.</summary>
    private static void AddHyphen(in TextRun run, TextStyle style, int item, ShapedText result)
    {
        var shown = run.Face.GlyphOf('-') != 0 ? run.Face : style.Face;
        var hyphen = shown.GlyphOf('-');
        result.Clusters.Add(new(ClusterKind.SoftHyphen, item, shown, result.Glyphs.Count, 1, Width: 0, LineBreakKind.None, run.Level));
        result.Glyphs.Add(new(hyphen, "\u00AD", shown.AdvanceOf(hyphen)));
    }
}
