namespace Briefing.Render.Fonts;

/// <summary>One face of a TrueType font.</summary>
internal sealed class FontFace
{
}
