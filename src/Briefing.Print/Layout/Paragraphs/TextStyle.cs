using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>How text looks.</summary>
/// <param name="Faces">The face, then those to look in for a character that it lacks, in order.</param>
/// <param name="Size">Points.</param>
/// <param name="Rise">Above the baseline, points: for small raised text.</param>
internal sealed record TextStyle(FontStack Faces, double Size, Color Color, double Rise = 0)
{
    public FontFace Face => Faces[0];
}
