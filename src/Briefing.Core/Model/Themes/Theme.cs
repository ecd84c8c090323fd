using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model.Themes;

/// <summary>How an institution wants its pages to look, as written in a theme file. What is left out stays as it is.</summary>
internal sealed record Theme
{
    public static Theme None { get; } = new();

    public Located<Paper>? Paper { get; init; }

    public ThemeFonts Fonts { get; init; } = new();

    public ThemeColours Colours { get; init; } = new();

    /// <summary>By the ids of stakeholders.</summary>
    public ImmutableArray<ById<Located<MarkerShape>>> Markers { get; init; } = [];

    public Logo? Logo { get; init; }

    /// <summary>On the front page and in the foot of every page.</summary>
    public Prose? DocumentNumber { get; init; }

    /// <summary>At the head and the foot of every page.</summary>
    public Prose? Classification { get; init; }

    /// <summary>A word across every page, behind the text.</summary>
    public Prose? Watermark { get; init; }

    /// <summary>The language by whose rules words are divided, as a BCP 47 tag; nothing for no hyphenation.</summary>
    public Located<string>? Hyphenation { get; init; }

    /// <summary>Every text that the page shows.</summary>
    public ImmutableArray<Prose> Prose { get; init; } = [];

    /// <summary>Paths of all files that were read for it, the theme file itself first.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}
