using Briefing.Render.Layout;

namespace Briefing.Render.Typesetting;

/// <summary>
/// The colours of the page. Every colour that text is set in has a contrast of at least 4.5 to 1 on white and on
/// the tint (WCAG 2.2, 1.4.3); no colour says anything that a marker or a word beside it does not say too.
/// </summary>
internal static class Palette
{
    public static readonly Color Ink = Color.FromRgb(0x1A1D21);
    public static readonly Color Quiet = Color.FromRgb(0x545B64);
    public static readonly Color Accent = Color.FromRgb(0x1D4F91);
    public static readonly Color Rule = Color.FromRgb(0xC4CAD1);
    public static readonly Color StrongRule = Color.FromRgb(0x6B737D);
    public static readonly Color Tint = Color.FromRgb(0xF3F5F7);

    private static readonly (MarkerShape Shape, Color Color)[] s_parties =
    [
        (MarkerShape.Square, Color.FromRgb(0x9A3B26)),
        (MarkerShape.Circle, Color.FromRgb(0x1D4F91)),
        (MarkerShape.Triangle, Color.FromRgb(0x2E6B3A)),
        (MarkerShape.Diamond, Color.FromRgb(0x6B3F8C)),
        (MarkerShape.Pentagon, Color.FromRgb(0x7D5A00)),
        (MarkerShape.InvertedTriangle, Color.FromRgb(0x00636B)),
        (MarkerShape.Hexagon, Color.FromRgb(0x9B2C66)),
        (MarkerShape.Star, Color.FromRgb(0x454B52)),
    ];

    /// <summary>A party's colour; from the ninth on they repeat, and the label alone tells them apart.</summary>
    public static Color Of(int party) => s_parties[party % s_parties.Length].Color;

    public static MarkerShape MarkerOf(int party) => s_parties[party % s_parties.Length].Shape;
}
