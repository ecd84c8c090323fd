using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>A colour, its use, and its place in the theme; <c>null</c> for a default.</summary>
internal sealed record UsedColor(string Use, Color Color, TextSpan? At);
