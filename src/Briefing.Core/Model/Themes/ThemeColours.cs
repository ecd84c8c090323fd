namespace Briefing.Model.Themes;

/// <summary>Colours as <c>0xRRGGBB</c>, sRGB.</summary>
internal sealed record ThemeColours
{
    /// <summary>For text.</summary>
    public Located<int>? Ink { get; init; }

    /// <summary>For secondary text.</summary>
    public Located<int>? Quiet { get; init; }

    /// <summary>For links and citations.</summary>
    public Located<int>? Accent { get; init; }

    /// <summary>For thin lines.</summary>
    public Located<int>? Rules { get; init; }

    /// <summary>For the background of boxes.</summary>
    public Located<int>? Tint { get; init; }

    /// <summary>For the background of the title.</summary>
    public Located<int>? Band { get; init; }

    /// <summary>By the ids of stakeholders.</summary>
    public ImmutableArray<ValueById<Located<int>>> Stakeholders { get; init; } = [];
}
