using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Fonts, size and colour of text.</summary>
/// <param name="Faces">The face and its fallbacks, in order.</param>
/// <param name="Size">In points.</param>
/// <param name="Rise">Above the baseline, in points, for superscripts.</param>
internal sealed record TextStyle(FontStack Faces, double Size, Color Color, double Rise = 0)
{
    public FontFace Face => Faces[0];
}
