namespace Briefing.Print.Pdf.Reading;

/// <summary>The text of one marked-content sequence.</summary>
/// <param name="Top">The height of its first baseline above the bottom of the page, in points.</param>
/// <param name="Bottom">The height of its last baseline.</param>
internal readonly record struct TaggedText(string Text, double Top, double Bottom);
