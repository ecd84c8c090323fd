using Briefing.Print.Fonts;
using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A part of a paragraph that is shaped at once.</summary>
/// <param name="Start">An index into the shown text of the paragraph.</param>
/// <param name="Script">What most of its characters are written in.</param>
/// <param name="Level">Of embedding: even from left to right, odd from right to left (UAX #9).</param>
internal readonly record struct TextRun(int Start, int End, FontFace Face, Script Script, byte Level)
{
    public bool IsRightToLeft => (Level & 1) != 0;
}
