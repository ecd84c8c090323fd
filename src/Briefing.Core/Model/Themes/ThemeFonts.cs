namespace Briefing.Model.Themes;

/// <summary>The fonts that a theme names.</summary>
internal sealed record ThemeFonts
{
    /// <summary>For running text.</summary>
    public FontFamily? Text { get; init; }

    /// <summary>For headings, labels and tables.</summary>
    public FontFamily? Headings { get; init; }

    /// <summary>For scripts that the families do not cover, in order of preference.</summary>
    public ImmutableArray<FontFile> Fallbacks { get; init; } = [];
}
