namespace Briefing.Render.Layout.Paragraphs;

internal enum TextAlignment
{
    Left,
    Center,
    Right,
}
