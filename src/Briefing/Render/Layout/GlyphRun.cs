using System.Collections;

namespace Briefing.Render.Layout;

/// <summary>Glyphs that stand side by side: a part of the glyphs of a laid text, which is shared, not copied.</summary>
internal readonly struct GlyphRun : IReadOnlyList<PlacedGlyph>
{
    private readonly PlacedGlyph[] _glyphs;
    private readonly int _first;

    /// <param name="glyphs">Not changed after this.</param>
    public GlyphRun(PlacedGlyph[] glyphs, int first, int count) => (_glyphs, _first, Count) = (glyphs, first, count);

    public GlyphRun(params PlacedGlyph[] glyphs)
        : this(glyphs, 0, glyphs.Length)
    {
    }

    public int Count { get; }

    public PlacedGlyph this[int index] => AsSpan()[index];

    public ReadOnlySpan<PlacedGlyph> AsSpan() => _glyphs.AsSpan(_first, Count);

    public IEnumerator<PlacedGlyph> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _glyphs[_first + i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
