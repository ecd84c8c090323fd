namespace Briefing.Print.Images;

/// <summary>The colour types of PNG (third edition, 11.2.1) with their numbers.</summary>
internal enum PngColorType
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    Rgba = 6,
}
