namespace Briefing.Render.Layout;

/// <summary>An sRGB colour, each component from 0 to 255.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static Color Black => new(0, 0, 0);

    public static Color White => new(255, 255, 255);

    /// <param name="rgb">As in <c>0x1F3A5F</c>.</param>
    public static Color FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
