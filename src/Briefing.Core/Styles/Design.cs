using System.Collections.Immutable;
using Briefing.Model.Themes;
using Briefing.Print.Layout.Hyphenation;

namespace Briefing.Styles;

/// <summary>All that a theme settles about the page: resolved once, then passed down and never changed.</summary>
internal sealed record Design
{
    /// <summary>Without a theme.</summary>
    public static Design Plain { get; } = new(EmbeddedFamilies.Text, EmbeddedFamilies.Headings, new());

    public Design(Family text, Family headings, Palette palette) =>
        (Text, Palette, Looks, Headings) = (text, palette, new(text, headings, palette), headings);

    public Paper Paper { get; init; } = Paper.A4;

    public Emblem? Logo { get; init; }

    /// <summary>On the front page and in the foot of every page.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>At the head and the foot of every page.</summary>
    public string? Classification { get; init; }

    /// <summary>A word across every page, behind the text.</summary>
    public string? Watermark { get; init; }

    /// <summary>Divides words at the end of lines; nothing for no hyphenation.</summary>
    public Hyphenator? Hyphenator { get; init; }

    /// <summary>Whether every font that the theme names could be read; what is not, has been reported.</summary>
    public bool HasAllFonts { get; init; } = true;

    /// <summary>Paths of all files that the theme was read from.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>What is read at length.</summary>
    public Family Text { get; }

    /// <summary>Headings, labels, tables.</summary>
    public Family Headings { get; }

    public Palette Palette { get; }

    public Looks Looks { get; }

    /// <summary>Whether any face of the page has the character.</summary>
    public bool Shows(int codePoint) => Text.Regular.Has(codePoint);
}
