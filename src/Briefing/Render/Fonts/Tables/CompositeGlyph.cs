namespace Briefing.Render.Fonts.Tables;

/// <summary>A glyph put together from others, such as é (OpenType, glyf, "Composite glyph description").</summary>
internal static class CompositeGlyph
{
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>Where in the outline the glyph id of each component stands; none for a simple glyph.</summary>
    public static IReadOnlyList<int> Components(FontBytes outline)
    {
        if (outline.Length == 0 || outline.I16(0) >= 0)
            return [];

        var places = new List<int>();
        var at = 10;
        int flags;
        do
        {
            flags = outline.U16(at);
            places.Add(at + 2);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ScaleLength(flags);
            outline.Require(at);
        }
        while ((flags & MoreComponents) != 0);

        return places;
    }

    private static int ScaleLength(int flags) =>
        (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
}
