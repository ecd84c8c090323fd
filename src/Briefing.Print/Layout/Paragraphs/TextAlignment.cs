namespace Briefing.Print.Layout.Paragraphs;

internal enum TextAlignment
{
    /// <summary>At the edge where lines start: the left one, or the right one where they are read from right to left.</summary>
    Start,
    Center,
    End,
}
