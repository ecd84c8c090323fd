namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A line of a laid text.</summary>
/// <param name="FirstRun">Index of its first run.</param>
/// <param name="Indent">From the left edge of the paragraph, points.</param>
/// <param name="Width">As far as something is seen, points.</param>
internal readonly record struct LaidLine(int FirstRun, int RunCount, double Indent, double Width);
