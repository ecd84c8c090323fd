namespace Briefing.Model.Themes;

/// <summary>An institution's page design, as written in a theme file. Defaults apply to whatever is omitted.</summary>
internal sealed record Theme
{
    public static Theme None { get; } = new();

    public Located<Paper>? Paper { get; init; }

    public Located<TextSize>? TextSize { get; init; }

    public ThemeFonts Fonts { get; init; } = new();

    public ThemeColours Colours { get; init; } = new();

    /// <summary>By the ids of stakeholders.</summary>
    public ImmutableArray<ValueById<Located<MarkerShape>>> Markers { get; init; } = [];

    public Logo? Logo { get; init; }

    /// <summary>Printed on the front page and at the foot of every page.</summary>
    public Prose? DocumentNumber { get; init; }

    /// <summary>Printed at the head and the foot of every page.</summary>
    public Prose? Classification { get; init; }

    /// <summary>A word across every page, under the text.</summary>
    public Prose? Watermark { get; init; }

    /// <summary>The language whose hyphenation patterns are used, as a BCP 47 tag; <c>null</c> for no hyphenation.</summary>
    public Located<string>? Hyphenation { get; init; }

    /// <summary>The Word file whose styles a Word document has.</summary>
    public TemplateFile? Template { get; init; }

    /// <summary>Every text that is printed.</summary>
    public ImmutableArray<Prose> Prose { get; init; } = [];

    /// <summary>Paths of all files read for it, the theme file first, then the one that it extends.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}
