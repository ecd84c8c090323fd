namespace Briefing.Print.Images.Vector;

/// <summary>The fill and the transformation that apply at an element of an SVG file (SVG 1.1, 7.6 and 11.3).</summary>
/// <param name="Fill"><c>null</c> for the colour of the surrounding text.</param>
internal sealed record SvgPaint(Color? Fill, bool IsFilled, bool IsEvenOdd)
{
    public static SvgPaint Initial { get; } = new(Color.Black, IsFilled: true, IsEvenOdd: false);

    /// <summary>For an element whose content is neither drawn nor validated.</summary>
    public static SvgPaint Ignored { get; } = Initial with { IsIgnored = true };

    public Affine Transform { get; init; } = Affine.Identity;

    public bool IsIgnored { get; private init; }
}
