using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>The amounts of light of an sRGB colour (IEC 61966-2-1), each from 0 to 1.</summary>
internal readonly record struct LinearColor(double Red, double Green, double Blue)
{
    public static LinearColor Of(Color color) => new(Linear(color.Red), Linear(color.Green), Linear(color.Blue));

    private static double Linear(byte component)
    {
        var value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
