
namespace Briefing.Print.Drawing;

/// <summary>An sRGB colour, each component from 0 to 255.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    private const int Near = 40;

    public static Color Black => new(0, 0, 0);

    public static Color White => new(255, 255, 255);

    /// <param name="rgb">As in <c>0x1F3A5F</c>.</param>
    public static Color FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>As in "#1F3A5F".</summary>
    public string ToHex() => $"#{Red:X2}{Green:X2}{Blue:X2}";

    /// <summary>Whether the two are hardly distinguishable in print.</summary>
    public bool IsNear(Color other)
    {
        var (red, green, blue) = (Red - other.Red, Green - other.Green, Blue - other.Blue);
        return red * red + green * green + blue * blue < Near * Near;
    }
}
