using Briefing.Print.Fonts.Tables;

namespace Briefing.Tests.Render.Fonts;

/// <summary>A component of a composite glyph such as é (OpenType, glyf, "Composite glyph description").</summary>
internal static class CompositePart
{
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>The glyphs of the components of an outline; none for a simple glyph.</summary>
    public static IEnumerable<int> GlyphsOf(FontBytes outline)
    {
        if (outline.Length == 0 || outline.I16(0) >= 0)
            yield break;

        var at = 10;
        int flags;
        do
        {
            flags = outline.U16(at);
            yield return outline.U16(at + 2);
            at += (flags & WordArguments) != 0 ? 8 : 6;
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
    }
}
