using Briefing.Model.Themes;

namespace Briefing.Load.Format;

/// <summary>A theme file before its fonts and logo are read.</summary>
/// <param name="Extends">The file whose keys stand for those left out; <c>null</c> if there is none.</param>
/// <param name="Theme">Everything except the logo.</param>
internal sealed record ThemeKeys(Located<string>? Extends, LogoKeys? Logo, Theme Theme)
{
    /// <summary>
    /// These keys, and those of the extended theme for what is left out. Colours and markers are merged name by name.
    /// </summary>
    public ThemeKeys Over(ThemeKeys extended)
    {
        var other = extended.Theme;
        return new(Extends, Logo ?? extended.Logo, Theme with
        {
            Paper = Theme.Paper ?? other.Paper,
            TextSize = Theme.TextSize ?? other.TextSize,
            Fonts = Over(Theme.Fonts, other.Fonts),
            Colours = Over(Theme.Colours, other.Colours),
            Markers = Over(Theme.Markers, other.Markers),
            DocumentNumber = Theme.DocumentNumber ?? other.DocumentNumber,
            Classification = Theme.Classification ?? other.Classification,
            Watermark = Theme.Watermark ?? other.Watermark,
            Hyphenation = Theme.Hyphenation ?? other.Hyphenation,
            Template = Theme.Template ?? other.Template,
        });
    }

    private static ThemeFonts Over(ThemeFonts fonts, ThemeFonts other) => new()
    {
        // The faces of a family belong together.
        Text = fonts.Text ?? other.Text,
        Headings = fonts.Headings ?? other.Headings,
        Fallbacks = fonts.Fallbacks.IsEmpty ? other.Fallbacks : fonts.Fallbacks,
    };

    private static ThemeColours Over(ThemeColours colours, ThemeColours other) => new()
    {
        Ink = colours.Ink ?? other.Ink,
        Quiet = colours.Quiet ?? other.Quiet,
        Accent = colours.Accent ?? other.Accent,
        Rules = colours.Rules ?? other.Rules,
        Tint = colours.Tint ?? other.Tint,
        Band = colours.Band ?? other.Band,
        Stakeholders = Over(colours.Stakeholders, other.Stakeholders),
    };

    private static ImmutableArray<ValueById<T>> Over<T>(ImmutableArray<ValueById<T>> values, ImmutableArray<ValueById<T>> other)
    {
        var ids = values.Select(value => value.Id.Value).ToHashSet(StringComparer.Ordinal);
        return [.. values, .. other.Where(value => !ids.Contains(value.Id.Value))];
    }
}
