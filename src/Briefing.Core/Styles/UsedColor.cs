using Briefing.Print.Layout;
using Briefing.Text;

namespace Briefing.Styles;

/// <summary>A colour, what it is for, and where the theme gives it; nothing for the tool's own.</summary>
internal sealed record UsedColor(string Use, Color Color, TextSpan? At);
