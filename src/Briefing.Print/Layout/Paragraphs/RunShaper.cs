using Briefing.Print.Fonts.Marks;
using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Unicode.Lines;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Shapes a run with HarfBuzz and measures its clusters.</summary>
internal readonly ref struct RunShaper
{
    // Stands for a character that has no glyph; no font has as many.
    private const uint Invisible = 0xFFFFFF;

    // One paragraph after another is shaped on a thread, which keeps them.
    [ThreadStatic]
    private static Buffer? s_buffer;

    [ThreadStatic]
    private static (string Tag, Language Language)? s_language;

    private readonly ShownText _text;
    private readonly TextRun _run;
    private readonly ReadOnlySpan<GlyphInfo> _infos;
    private readonly ReadOnlySpan<GlyphPosition> _positions;

    // HarfBuzz gives glyphs from left to right; this goes through them in the order of the text.
    private readonly int _step;

    private readonly bool _hasFullWidthMarks;

    private RunShaper(ShownText text, in TextRun run, Buffer shaped, WritingSystem writing)
    {
        (_text, _run, _step) = (text, run, run.IsRightToLeft ? -1 : 1);
        _hasFullWidthMarks = FullWidthMarks.AreIn(run, writing);
        _infos = shaped.GetGlyphInfoSpan();
        _positions = shaped.GetGlyphPositionSpan();
    }

    /// <param name="item">The index of the item that the run belongs to.</param>
    /// <param name="breaks">By index of the text with soft hyphens.</param>
    /// <param name="result">Receives the clusters and glyphs.</param>
    public static void Shape(
        ShownText text, in TextRun run, TextStyle style, int item, ReadOnlySpan<LineBreakKind> breaks, ShapedText result)
    {
        var buffer = s_buffer ??= new() { InvisibleGlyph = Invisible, ClusterLevel = ClusterLevel.MonotoneCharacters };
        buffer.ClearContents();
        buffer.AddUtf16(text.Characters, run.Start, run.End - run.Start);
        buffer.Direction = run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = LanguageOf(result.Writing);
        buffer.Script = run.Script;
        run.Face.Opened.Font.Shape(buffer, FeaturesOf(text, run));
        new RunShaper(text, run, buffer, result.Writing).AddTo(result, style, item, breaks);
    }

    private static Language LanguageOf(WritingSystem writing)
    {
        if (s_language is not var (of, language) || of != writing.Language)
            s_language = (_, language) = (writing.Language, new Language(writing.Language));

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

    private void AddTo(ShapedText result, TextStyle style, int item, ReadOnlySpan<LineBreakKind> breaks)
    {
        var glyph = _step > 0 ? 0 : _infos.Length - 1;
        for (var (start, end) = (_run.Start, _run.Start); start < _run.End; start = end)
        {
            var breakBefore = breaks[_text.OriginOf(start)];
            if (_text.HyphenBefore(start) is not HyphenKind.None)
            {
                AddHyphen(result, style, item);
                breakBefore = LineBreakKind.Allowed;
            }

            // At least what a reader takes for one character, and all that its glyphs stand for.
            var least = start + LengthAt(start);
            var first = result.Glyphs.Count;
            while (end < least)
            {
                for (end = AddGlyphs(ref glyph, first, result); least < end;)
                    least += LengthAt(least);
            }

            ReadingOrder.Keep(result.Glyphs, first, _text.Characters[start..end], _run.Face, _run.IsRightToLeft);
            AddCluster(result, style, item, start, first, breakBefore);
        }
    }

    private int LengthAt(int index) => GraphemeClusters.LengthAt(_text.Characters[.._run.End], index);

    /// <summary>Adds the glyphs that stand for one or several characters together, and goes on to the next.</summary>
    /// <param name="first">The index of the first glyph of the cluster in the result.</param>
    /// <returns>The index after the characters.</returns>
    private int AddGlyphs(ref int glyph, int first, ShapedText result)
    {
        var (from, start) = (glyph, _infos[glyph].Cluster);
        while (IsGlyph(glyph) && _infos[glyph].Cluster == start)
            glyph += _step;

        var end = IsGlyph(glyph) ? (int)_infos[glyph].Cluster : _run.End;
        var count = 0;
        for (var i = from; i != glyph; i += _step)
            count += _infos[i].Codepoint == Invisible ? 0 : 1;

        var texts = new GlyphTexts(Characters.TextOf(_text.Characters[(int)start..end]), count, _run.Face, _run.IsRightToLeft);
        for (var i = from; i != glyph; i += _step)
        {
            if (_infos[i].Codepoint != Invisible)
            {
                texts.Add(result.Glyphs, new(GlyphAt(i), "", _positions[i].XAdvance)
                {
                    Offset = (_positions[i].XOffset, _positions[i].YOffset),
                });
            }
        }

        // What has no glyph of its own, such as a joiner, is copied with what it follows.
        if (result.Glyphs.Count > first)
            texts.AddRest(result.Glyphs);

        return end;
    }

    /// <summary>A damaged font can replace a letter by no glyph, or by one that it does not have.</summary>
    private int GlyphAt(int index)
    {
        var glyph = _infos[index].Codepoint;
        if (glyph > 0 && glyph < (uint)_run.Face.GlyphCount)
            return (int)glyph;

        Rune.DecodeFromUtf16(_text.Characters[(int)_infos[index].Cluster.._run.End], out var rune, out _);
        return _run.Face.GlyphOf(rune.Value);
    }

    private bool IsGlyph(int index) => (uint)index < (uint)_infos.Length;

    private void AddCluster(ShapedText result, TextStyle style, int item, int start, int first, LineBreakKind breakBefore)
    {
        var glyphs = result.Glyphs.AsSpan()[first..];
        if (_run.IsRightToLeft)
            glyphs.Reverse();

        var units = 0;
        foreach (ref readonly var glyph in glyphs)
            units += glyph.Advance;

        var space = _hasFullWidthMarks && glyphs.Length == 1
            ? FullWidthMarks.SpaceOf(_text.Characters[start], glyphs[0], _run, LanguageOf(result.Writing))
            : default;
        result.HasFullWidthMarks |= space.Side is not SpaceSide.None;

        var kind = _text.Characters[start] == ' ' ? ClusterKind.Space : ClusterKind.Text;
        var width = units * style.Size / _run.Face.UnitsPerEm;
        result.Clusters.Add(new(kind, item, _run.Face, first, glyphs.Length, width, breakBefore, _run.Level)
        {
            Space = space,
        });
    }

    /// <summary>Shown only at the end of a line, in the face of its word if it has a hyphen.</summary>
    private void AddHyphen(ShapedText result, TextStyle style, int item)
    {
        var face = _run.Face.GlyphOf('-') != 0 ? _run.Face : style.Face;
        var hyphen = face.GlyphOf('-');
        result.Clusters.Add(new(ClusterKind.SoftHyphen, item, face, result.Glyphs.Count, 1, Width: 0, LineBreakKind.None, _run.Level));
        result.Glyphs.Add(new(hyphen, "\u00AD", face.AdvanceOf(hyphen)));
    }
}
