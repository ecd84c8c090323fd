using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>
/// How a reader sees colours: one in twelve men has a weakness for red and green, of which the two strongest forms are
/// simulated here (Machado, Oliveira and Fernandes 2009, severity 1).
/// </summary>
internal sealed class ColorSight
{
    // Rows for red, green and blue.
    private readonly ImmutableArray<LinearColor> _matrix;

    private ColorSight(string name, LinearColor red, LinearColor green, LinearColor blue) =>
        (Name, _matrix) = (name, [red, green, blue]);

    public static ColorSight Normal { get; } = new("normal sight", new(1, 0, 0), new(0, 1, 0), new(0, 0, 1));

    /// <summary>Without the cones for green.</summary>
    public static ColorSight Deuteranopia { get; } = new(
        "deuteranopia",
        new(0.367322, 0.860646, -0.227968), new(0.280085, 0.672501, 0.047413), new(-0.011820, 0.042940, 0.968881));

    /// <summary>Without the cones for red.</summary>
    public static ColorSight Protanopia { get; } = new(
        "protanopia",
        new(0.152286, 1.052583, -0.204868), new(0.114503, 0.786281, 0.099216), new(-0.003882, -0.048116, 1.051998));

    public string Name { get; }

    public LinearColor Seen(Color color)
    {
        var light = LinearColor.Of(color);
        return new(Amount(_matrix[0]), Amount(_matrix[1]), Amount(_matrix[2]));

        double Amount(LinearColor row) =>
            Math.Clamp(row.Red * light.Red + row.Green * light.Green + row.Blue * light.Blue, 0, 1);
    }
}
