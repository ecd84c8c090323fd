using Briefing.Model.Themes;

namespace Briefing.Load.Format;

/// <summary>A theme file before its fonts and logo are read.</summary>
/// <param name="Theme">Everything except the logo.</param>
internal sealed record ThemeKeys(LogoKeys? Logo, Theme Theme);
