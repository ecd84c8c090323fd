namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A line of a shaped text.</summary>
/// <param name="First">The index of its first cluster.</param>
/// <param name="End">The index after its last cluster, including spaces.</param>
/// <param name="Indent">From the left edge of the paragraph, in points.</param>
/// <param name="Width">The visible width, in points.</param>
/// <param name="ShowsHyphen">Whether it ends with a soft hyphen.</param>
internal readonly record struct TextLine(int First, int End, double Indent, double Width, bool ShowsHyphen);
