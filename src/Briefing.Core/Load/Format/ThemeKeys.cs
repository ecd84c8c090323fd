using Briefing.Model.Themes;

namespace Briefing.Load.Format;

/// <summary>A theme file before the files that it names are read.</summary>
/// <param name="Theme">All but the logo.</param>
internal sealed record ThemeKeys(LogoKeys? Logo, Theme Theme);
