using Briefing.Print.Layout;

namespace Briefing.Print.Images.Vector;

/// <summary>How the shapes of an SVG file are filled where an element stands (SVG 1.1, 11.3).</summary>
/// <param name="Fill">Nothing for the colour of the text around the drawing.</param>
internal sealed record SvgPaint(Color? Fill, bool IsFilled, bool IsEvenOdd)
{
    public static SvgPaint Initial { get; } = new(Color.Black, IsFilled: true, IsEvenOdd: false);

    /// <summary>Of an element whose content is neither drawn nor looked at.</summary>
    public static SvgPaint Ignored { get; } = Initial with { IsIgnored = true };

    public bool IsIgnored { get; private init; }
}
