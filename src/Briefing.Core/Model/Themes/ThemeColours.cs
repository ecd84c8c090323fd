using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model.Themes;

/// <summary>Colours as <c>0xRRGGBB</c>, sRGB.</summary>
internal sealed record ThemeColours
{
    /// <summary>Of the text.</summary>
    public Located<int>? Ink { get; init; }

    /// <summary>Of what is said in passing.</summary>
    public Located<int>? Quiet { get; init; }

    /// <summary>Of links and citations.</summary>
    public Located<int>? Accent { get; init; }

    /// <summary>Of thin lines.</summary>
    public Located<int>? Rules { get; init; }

    /// <summary>Behind the text of a box.</summary>
    public Located<int>? Tint { get; init; }

    /// <summary>By the ids of stakeholders.</summary>
    public ImmutableArray<ById<Located<int>>> Stakeholders { get; init; } = [];
}
