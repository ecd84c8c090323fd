namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A line of a text layout.</summary>
/// <param name="FirstRun">The index of its first run.</param>
/// <param name="Indent">From the left edge of the paragraph, in points.</param>
/// <param name="Width">The visible width, in points.</param>
internal readonly record struct LineLayout(int FirstRun, int RunCount, double Indent, double Width);
