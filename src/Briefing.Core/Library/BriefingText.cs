namespace Briefing.Library;

/// <summary>The text of a briefing, page by page, in the form of <see cref="BuiltBriefing.Text"/>.</summary>
public static class BriefingText
{
    /// <summary>The text of a PDF that this library or <c>briefing build</c> wrote.</summary>
    /// <param name="pdf">The bytes of the file.</param>
    /// <returns>What <see cref="BuiltBriefing.Text"/> gave when it was built.</returns>
    /// <exception cref="InvalidDataException">Another program wrote the file, or it is damaged.</exception>
    public static string OfPdf(ReadOnlySpan<byte> pdf) => Read(pdf.ToArray());

    /// <summary>What has changed from one text to another: words, paragraphs, and the pages that they are on.</summary>
    /// <param name="earlier">The text of a briefing, such as a verified one. Line ends of any kind, and a byte order mark, do not count.</param>
    /// <param name="text">The text as it is now.</param>
    /// <returns>
    /// The differences in the order of the pages; empty only if paragraphs and pages are the same. The readable form of one is its
    /// <see cref="TextDifference.ToString"/>.
    /// </returns>
    public static ImmutableArray<TextDifference> Compare(string earlier, string text)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(text);
        return TextComparison.Between(PagedText.Parse(earlier), PagedText.Parse(text));
    }

    internal static string Read(byte[] pdf) => PagedText.Write(Pipeline.Text(pdf));
}
