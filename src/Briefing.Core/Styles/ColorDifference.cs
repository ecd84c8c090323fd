using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>
/// How different two colours look: 1 is hardly visible side by side, 10 is seen at a glance (CIEDE2000; Sharma, Wu and
/// Dalal 2005, whose names of the terms are kept).
/// </summary>
internal static class ColorDifference
{
    // 25 to the power of 7: about where a colour stops being nearly grey.
    private const double NearGrey = 6103515625;

    /// <summary>For readers with this sight.</summary>
    public static double Between(Color one, Color other, ColorSight sight) =>
        Between(Lab.Of(sight.Seen(one)), Lab.Of(sight.Seen(other)));

    public static double Between(Lab one, Lab other)
    {
        var stretch = 1 + 0.5 * (1 - Saturation((double.Hypot(one.A, one.B) + double.Hypot(other.A, other.B)) / 2));
        var (a1, a2) = (one.A * stretch, other.A * stretch);
        var (c1, c2) = (double.Hypot(a1, one.B), double.Hypot(a2, other.B));
        var (h1, h2) = (Hue(a1, one.B), Hue(a2, other.B));
        var isGrey = c1 * c2 == 0;

        var deltaHue = isGrey ? 0 : Math.IEEERemainder(h2 - h1, 360);
        var deltaL = other.Lightness - one.Lightness;
        var deltaC = c2 - c1;
        var deltaH = 2 * Math.Sqrt(c1 * c2) * Sin(deltaHue / 2);

        var l = (one.Lightness + other.Lightness) / 2;
        var c = (c1 + c2) / 2;
        var h = isGrey ? h1 + h2 : Mean(h1, h2);

        var t = 1 - 0.17 * Cos(h - 30) + 0.24 * Cos(2 * h) + 0.32 * Cos(3 * h + 6) - 0.20 * Cos(4 * h - 63);
        var fromMiddle = (l - 50) * (l - 50);
        var lightness = deltaL / (1 + 0.015 * fromMiddle / Math.Sqrt(20 + fromMiddle));
        var chroma = deltaC / (1 + 0.045 * c);
        var hue = deltaH / (1 + 0.015 * c * t);
        var blue = (h - 275) / 25;
        var rotation = -Sin(60 * Math.Exp(-blue * blue)) * 2 * Saturation(c);
        return Math.Sqrt(lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue);
    }

    private static double Saturation(double chroma)
    {
        var seventh = Math.Pow(chroma, 7);
        return Math.Sqrt(seventh / (seventh + NearGrey));
    }

    /// <summary>In degrees, from 0 to 360; 0 for grey.</summary>
    private static double Hue(double a, double b)
    {
        var degrees = Math.Atan2(b, a) * 180 / Math.PI;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /// <summary>The middle of the shorter way round between two hues.</summary>
    private static double Mean(double h1, double h2)
    {
        var sum = h1 + h2;
        return Math.Abs(h1 - h2) <= 180 ? sum / 2
            : sum < 360 ? (sum + 360) / 2
            : (sum - 360) / 2;
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
