namespace Briefing.Model.Themes;

/// <summary>A family by its files. For a face that is left out the nearest other one is used.</summary>
internal sealed record FontFamily(FontFile? Regular)
{
    public FontFile? Italic { get; init; }

    public FontFile? Bold { get; init; }

    public FontFile? BoldItalic { get; init; }
}
