namespace Briefing.Print.Pdf.Reading;

/// <summary>The text of one piece of marked content.</summary>
/// <param name="Top">The height of its first baseline above the foot of the page, in points.</param>
/// <param name="Bottom">The height of its last.</param>
internal readonly record struct TaggedText(string Text, double Top, double Bottom);
