using Briefing.Print.Layout.Hyphenation;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>How the lines of a paragraph stand.</summary>
/// <param name="Leading">From baseline to baseline, points.</param>
internal sealed record ParagraphStyle(double Leading, TextAlignment Alignment = TextAlignment.Left)
{
    /// <summary>Of the first line alone.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>Divides words at the end of lines. Nothing leaves that to the soft hyphens in the text.</summary>
    public Hyphenator? Hyphenator { get; init; }

    /// <summary>Of all lines but the first.</summary>
    public double HangingIndent { get; init; }
}
