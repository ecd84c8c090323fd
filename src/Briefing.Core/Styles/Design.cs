using Briefing.Model.Themes;
using Briefing.Print.Fonts;
using Briefing.Print.Layout.Hyphenation;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Unicode.Scripts;
using Briefing.Styles.Templates;

namespace Briefing.Styles;

/// <summary>Everything that a theme determines about the page: resolved once, then immutable.</summary>
internal sealed record Design
{
    /// <summary>The design without a theme.</summary>
    public static Design Plain { get; } = new(EmbeddedFamilies.Text, EmbeddedFamilies.Headings, new());

    // Running text of 12 points instead of 10.
    private const double LargeScale = 1.2;

    public Design(Family text, Family headings, Palette palette, TextSize textSize = TextSize.Normal) =>
        (Text, Palette, TypeScale, Headings, TextSize) =
            (text, palette, new(text, headings, palette, textSize == TextSize.Large ? LargeScale : 1), headings, textSize);

    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>Of running text; all other text follows it.</summary>
    public TextSize TextSize { get; }

    public LogoImage? Logo { get; init; }

    /// <summary>On the first page and in the footer of every page.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>At the top and bottom of every page.</summary>
    public string? Classification { get; init; }

    /// <summary>A word across every page, under the text.</summary>
    public string? Watermark { get; init; }

    /// <summary>Of the document that is typeset.</summary>
    public WritingSystem Writing { get; init; } = WritingSystem.English;

    /// <summary><c>null</c> for no hyphenation.</summary>
    public Hyphenator? Hyphenator { get; init; }

    /// <summary>What a Word document takes over of a house's own; <c>null</c> for nothing.</summary>
    public WordTemplate? Template { get; init; }

    /// <summary>Whether every font of the theme could be read; others have been reported.</summary>
    public bool HasAllFonts { get; init; } = true;

    /// <summary>The paths of all files of the theme.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The family of body text.</summary>
    public Family Text { get; }

    /// <summary>The family of headings, labels and tables.</summary>
    public Family Headings { get; }

    public Palette Palette { get; }

    public TypeScale TypeScale { get; }

    /// <summary>Whether any face of the design has the character.</summary>
    public bool Shows(int codePoint) => Text.Regular.Has(codePoint);

    /// <summary>The face of running text that shows what a reader takes for one character; <c>null</c> if none has all of it.</summary>
    public FontFace? FaceFor(ReadOnlySpan<char> cluster) => ClusterFaces.For(cluster, ScriptFinder.Of(cluster), Text.Regular);
}
