using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Divides the characters that several glyphs stand for among them, in the order of the text.</summary>
/// <param name="rest">What HarfBuzz made the glyphs of, as it is copied.</param>
/// <param name="count">Of the glyphs.</param>
internal ref struct GlyphTexts(string rest, int count, FontFace face, bool isRightToLeft)
{
    // In parts of an em. A reader takes a longer way back for the end of a word.
    private const double StepBack = 0.1;

    private int _left = count;

    /// <summary>What no glyph has got so far.</summary>
    public string Rest { get; private set; } = rest;

    /// <summary>Adds a glyph with its part of the text, as far as it goes, and the last with all the rest.</summary>
    public void Add(ReusableList<PlacedGlyph> glyphs, PlacedGlyph glyph)
    {
        if (--_left == 0 && isRightToLeft && face.Blank != 0 && LengthOfFirst(Rest) < Rest.Length)
        {
            AddLast(glyphs, glyph);
            return;
        }

        var length = _left == 0 ? Rest.Length : LengthOfFirst(Rest);
        glyphs.Add(glyph with { Text = Rest[..length] });
        Rest = Rest[length..];
    }

    /// <summary>Adds what no glyph has got to the last.</summary>
    public readonly void AddRest(ReusableList<PlacedGlyph> glyphs)
    {
        if (Rest.Length == 0)
            return;

        if (isRightToLeft && face.Blank != 0)
            glyphs.Add(new(face.Blank, Rest, 0) { Offset = (-(int)(face.UnitsPerEm * StepBack), 0) });
        else
            glyphs[^1] = glyphs[^1] with { Text = glyphs[^1].Text + Rest };
    }

    public static int LengthOfFirst(string text) =>
        text.Length < 2 ? text.Length : char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;

    /// <summary>
    /// Readers turn what is read from right to left character by character, even those of one glyph: all but the last that is
    /// visible are given one of their own that shows nothing, at the side of the glyph where they are read.
    /// </summary>
    private void AddLast(ReusableList<PlacedGlyph> glyphs, PlacedGlyph glyph)
    {
        var step = (int)(face.UnitsPerEm * StepBack / Rest.Length);
        var (back, isAdded) = (step, false);
        while (Rest.Length > 0)
        {
            var length = LengthOfFirst(Rest);
            var (text, isLast) = (Rest[..length], !HasVisible(Rest.AsSpan(length)));
            if (isLast && !isAdded)
                glyphs.Add(glyph with { Text = text });
            else
                glyphs.Add(new(face.Blank, text, 0) { Offset = (-back, 0) });

            (back, isAdded) = (isLast && !isAdded ? step : back + step, isAdded || isLast);
            Rest = Rest[length..];
        }
    }

    private static bool HasVisible(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Characters.IsVisible(rune))
                return true;
        }

        return false;
    }
}
