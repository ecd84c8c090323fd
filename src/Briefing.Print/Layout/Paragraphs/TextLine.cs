namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A line of a shaped text.</summary>
/// <param name="First">Index of its first cluster.</param>
/// <param name="End">Index after its last cluster, spaces included.</param>
/// <param name="Indent">From the left edge of the paragraph, points.</param>
/// <param name="Width">As far as something is seen, points.</param>
/// <param name="ShowsHyphen">It ends with a soft hyphen.</param>
internal readonly record struct TextLine(int First, int End, double Indent, double Width, bool ShowsHyphen);
