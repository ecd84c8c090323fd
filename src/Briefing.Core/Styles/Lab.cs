using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>
/// A colour as people perceive it (CIELAB, white D65): lightness from 0 to 100, then red–green, then yellow–blue.
/// </summary>
internal readonly record struct Lab(double Lightness, double A, double B)
{
    // Below this a cube root would be too steep (CIE 15).
    private const double Epsilon = 216.0 / 24389;
    private const double Kappa = 24389.0 / 27;

    public static Lab Of(Color color) => Of(LinearColor.Of(color));

    public static Lab Of(LinearColor color)
    {
        var (red, green, blue) = color;
        var x = Response((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        var y = Response(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        var z = Response((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Response(double value) => value > Epsilon ? Math.Cbrt(value) : (Kappa * value + 16) / 116;
}
