using Briefing.Print.Fonts.Marks;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>
/// Finds the white space within a full-width mark: what the font's half-width form of it (OpenType, <c>halt</c>) leaves out, or
/// else the half of its square that has no ink.
/// </summary>
/// <remarks>
/// The feature <c>chws</c> leaves out the same between two marks. It knows neither the ends of lines nor marks of two faces, so
/// that it would be of no use by itself.
/// </remarks>
internal static class MarkSpaceFinder
{
    private static readonly Feature[] s_halfWidth = [new(Tag.Parse("halt"), 1)];

    /// <param name="glyph">Of the mark, as it was shaped in this script and language.</param>
    public static MarkSpace Of(OpenedFace face, int unitsPerEm, char mark, int glyph, Script script, Language language)
    {
        using var buffer = new Buffer { Direction = Direction.LeftToRight, Script = script, Language = language };
        buffer.AddUtf16([mark]);
        face.Font.Shape(buffer, s_halfWidth);

        if (buffer.GetGlyphInfoSpan() is [var info] && info.Codepoint == (uint)glyph
            && buffer.GetGlyphPositionSpan()[0] is var half && half.XAdvance > 0 && half.XAdvance < unitsPerEm)
            return OfHalf(unitsPerEm - half.XAdvance, -half.XOffset);

        return face.Font.TryGetGlyphExtents((uint)glyph, out var ink) && ink.Width > 0
            ? OfInk(unitsPerEm / 2, ink.XBearing, ink.XBearing + ink.Width)
            : default;
    }

    private static MarkSpace OfHalf(int space, int before) => new(
        before <= 0 ? SpaceSide.After : before >= space ? SpaceSide.Before : SpaceSide.Around, space);

    private static MarkSpace OfInk(int half, int left, int right)
    {
        if (right <= half)
            return new(SpaceSide.After, half);

        if (left >= half)
            return new(SpaceSide.Before, half);

        return left >= half / 2 && right <= half + half / 2 ? new(SpaceSide.Around, half) : default;
    }
}
