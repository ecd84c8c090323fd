using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// Readers of a page sort its glyphs by their places. Those that stand before, above or within what they follow are given to them
/// in one piece, so that what is copied is what was written.
/// </summary>
internal static class ReadingOrder
{
    // In parts of an em: what stands in one place is in no order.
    private const double StepBack = 0.05;

    /// <param name="glyphs">The last are those of one cluster, in the order of the text.</param>
    /// <param name="first">The index of its first glyph.</param>
    /// <param name="text">Of the cluster.</param>
    public static void Keep(
        ReusableList<PlacedGlyph> glyphs, int first, ReadOnlySpan<char> text, FontFace face, bool isRightToLeft)
    {
        var cluster = glyphs.AsSpan()[first..];
        if (isRightToLeft && IsOutOfOrder(cluster, face))
            Part(glyphs, first, face);
        else if (!isRightToLeft && cluster.Length > 1 && (IsOutOfOrder(cluster, face) || HasMark(cluster)))
            Join(cluster, Characters.TextOf(text));
    }

    private static bool IsOutOfOrder(ReadOnlySpan<PlacedGlyph> glyphs, FontFace face)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Text.Length == 0 || IsMoved(glyph, face))
                return true;
        }

        return false;
    }

    /// <summary>A letter that is moved along the line stays in its order.</summary>
    private static bool IsMoved(in PlacedGlyph glyph, FontFace face) =>
        (glyph.Offset.Y != 0 || (glyph.Offset.X != 0 && glyph.Advance == 0)) && glyph.Id != face.Blank;

    private static bool HasMark(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Advance == 0)
                return true;
        }

        return false;
    }

    private static bool AreMarks(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Advance != 0)
                return false;
        }

        return true;
    }

    /// <summary>From left to right, all of a cluster is one piece.</summary>
    private static void Join(Span<PlacedGlyph> glyphs, string text)
    {
        var shared = new SharedText(text);
        foreach (ref var glyph in glyphs)
            glyph = glyph with { Shared = shared };

        if (HasText(glyphs) || CanonicalComposition.PartsOf(text) is not { } parts || parts.Length < glyphs.Length)
            return;

        // A vowel sign with a part on each side of its consonant: a reader that knows no pieces has the parts.
        for (var i = 0; i < glyphs.Length; i++)
        {
            var length = i == glyphs.Length - 1 ? parts.Length : GlyphTexts.LengthOfFirst(parts);
            glyphs[i] = glyphs[i] with { Text = parts[..length] };
            parts = parts[length..];
        }
    }

    private static bool HasText(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Text.Length == 0)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Readers turn the characters of a piece that is read from right to left, so that each is a piece by itself: a glyph that
    /// shows nothing has its text, on the line, and after it come those that are seen, wherever they are.
    /// </summary>
    private static void Part(ReusableList<PlacedGlyph> glyphs, int first, FontFace face)
    {
        PlacedGlyph[] cluster = [.. glyphs.AsSpan()[first..]];
        glyphs.SetCount(first);
        var back = 0;
        for (var (start, end) = (0, 0); start < cluster.Length; start = end)
        {
            for (end = start + 1; end < cluster.Length && cluster[end].Text.Length == 0; end++) ;

            AddPiece(glyphs, cluster.AsSpan(start, end - start), face, back);
            back += (int)(face.UnitsPerEm * StepBack);
        }
    }

    private static void AddPiece(ReusableList<PlacedGlyph> glyphs, ReadOnlySpan<PlacedGlyph> piece, FontFace face, int back)
    {
        var text = piece[0].Text;
        var isKept = !IsOutOfOrder(piece, face) || text.Length == 0;
        var isMark = !isKept && face.Blank != 0 && AreMarks(piece);
        var shared = isKept || isMark ? null : new SharedText(text);
        var hasCarrier = !isKept && face.Blank != 0;
        foreach (ref readonly var glyph in piece)
            glyphs.Add(glyph with { Text = hasCarrier ? "" : glyph.Text, Shared = shared, IsApart = isMark });
        if (hasCarrier)
            glyphs.Add(new(face.Blank, text, 0) { Offset = (-back, 0), Shared = shared });
    }
}
