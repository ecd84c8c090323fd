using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>The contrast of text with its background (WCAG 2.2, 1.4.3 and "relative luminance").</summary>
internal static class Contrast
{
    public const double Minimum = 4.5;

    /// <summary>From 1 to 21.</summary>
    public static double Ratio(Color one, Color other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>Two decimals, truncated rather than rounded, so that too low a ratio never looks sufficient.</summary>
    public static string Format(double ratio) =>
        (Math.Floor(ratio * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The same hue, darkened just enough for all backgrounds.</summary>
    public static Color Darken(Color color, IEnumerable<Color> backgrounds) =>
        Nearest(color, Color.Black, candidate => backgrounds.All(background => Ratio(candidate, background) >= Minimum));

    /// <summary>Lightened just enough to make all the texts readable on it.</summary>
    public static Color Lighten(Color background, IEnumerable<Color> texts) =>
        Nearest(background, Color.White, candidate => texts.All(text => Ratio(text, candidate) >= Minimum));

    /// <summary>The same hue, lightened just enough for this contrast with a dark background.</summary>
    public static Color Brighten(Color color, Color background, double minimum) =>
        Nearest(color, Color.White, candidate => Ratio(candidate, background) >= minimum);

    private static Color Nearest(Color from, Color to, Func<Color, bool> isEnough)
    {
        for (var step = 1; step < 256; step++)
        {
            var candidate = new Color(Mix(from.Red, to.Red), Mix(from.Green, to.Green), Mix(from.Blue, to.Blue));
            if (isEnough(candidate))
                return candidate;

            byte Mix(byte a, byte b) => (byte)(a + (b - a) * step / 255);
        }

        return to;
    }

    private static double Luminance(Color color)
    {
        var (red, green, blue) = LinearColor.Of(color);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
}
