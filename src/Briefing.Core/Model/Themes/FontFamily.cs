namespace Briefing.Model.Themes;

/// <summary>A font family, by its files. A missing face is replaced by the nearest one given.</summary>
internal sealed record FontFamily(FontFile? Regular)
{
    public FontFile? Italic { get; init; }

    public FontFile? Bold { get; init; }

    public FontFile? BoldItalic { get; init; }
}
