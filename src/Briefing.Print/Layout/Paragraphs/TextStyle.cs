using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Fonts, size and colour of text.</summary>
/// <param name="Faces">The face and its fallbacks, in order.</param>
/// <param name="Size">In points.</param>
internal sealed record TextStyle(FontStack Faces, double Size, Color Color)
{
    public FontFace Face => Faces[0];
}
