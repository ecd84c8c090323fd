namespace Briefing.Print.Layout.Paragraphs;

internal enum TextAlignment
{
    Left,
    Center,
    Right,
}
