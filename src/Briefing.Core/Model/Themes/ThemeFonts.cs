using System.Collections.Immutable;

namespace Briefing.Model.Themes;

/// <summary>The fonts that a theme names.</summary>
internal sealed record ThemeFonts
{
    /// <summary>What is read at length.</summary>
    public FontFamily? Text { get; init; }

    /// <summary>Headings, labels, tables.</summary>
    public FontFamily? Headings { get; init; }

    /// <summary>For scripts that the families lack, in the order in which they are asked.</summary>
    public ImmutableArray<FontFile> Fallbacks { get; init; } = [];
}
