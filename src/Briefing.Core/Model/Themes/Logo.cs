namespace Briefing.Model.Themes;

/// <summary>The image at the top of the front page.</summary>
/// <param name="Alternative">The text alternative for readers who cannot see it.</param>
internal abstract record Logo(Located<string> Alternative)
{
    /// <summary>A PNG file.</summary>
    public sealed record PngFile(Located<string> Name, ReadOnlyMemory<byte> Content, Located<string> Alternative)
        : Logo(Alternative);

    /// <summary>An SVG file.</summary>
    public sealed record SvgFile(TextFile File, Located<string> Alternative) : Logo(Alternative);

    /// <summary>SVG path data in the theme file itself.</summary>
    /// <param name="ViewBox">Left, top, width and height of the visible part of the plane.</param>
    /// <param name="Colour">As <c>0xRRGGBB</c>; <c>null</c> for the ink colour.</param>
    public sealed record PathData(
        Located<string> Path, Located<string> ViewBox, Located<int>? Colour, Located<string> Alternative)
        : Logo(Alternative);
}
