using Briefing.Print.Layout.Hyphenation;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Leading, alignment and indents of a paragraph.</summary>
/// <param name="Leading">From baseline to baseline, in points.</param>
internal sealed record ParagraphStyle(double Leading, TextAlignment Alignment = TextAlignment.Start)
{
    public WritingSystem Writing { get; init; } = WritingSystem.English;

    /// <summary>Of the first line only.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>Hyphenates words; <c>null</c> for only the soft hyphens in the text.</summary>
    public Hyphenator? Hyphenator { get; init; }

    /// <summary>Of all lines except the first.</summary>
    public double HangingIndent { get; init; }
}
