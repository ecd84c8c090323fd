using Briefing.Print.Fonts.Marks;
using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// The punctuation marks of Chinese and Japanese that are as wide as a character and half white (JLREQ, 3.1.2; CLREQ, 3.1.6; CSS
/// Text 4, "fullwidth opening punctuation" and what follows there).
/// </summary>
internal static class FullWidthMarks
{
    private const char FirstMark = '·';
    private const string Opening = "\u2018\u201C〈《「『【〔〖〘〚〝（［｛｟";
    private const string Closing = "\u2019\u201D、。〉》」』】〕〗〙〛〞〟），．：；］｝｠";
    private const string Middle = "·・";
    private const char IdeographicSpace = '\u3000';

    private static readonly Script[] s_scripts = [Script.Han, Script.Hiragana, Script.Katakana, Script.Bopomofo];

    /// <summary>Whether marks of a run are set by the conventions of Chinese and Japanese.</summary>
    public static bool AreIn(in TextRun run, WritingSystem writing) =>
        !run.IsRightToLeft && (writing.IsChineseOrJapanese || s_scripts.Contains(run.Script));

    /// <summary>The white space of a mark; none if it is no mark, or not as wide as a character.</summary>
    /// <param name="glyph">As it was shaped.</param>
    public static MarkSpace SpaceOf(char mark, in PlacedGlyph glyph, in TextRun run, Language language)
    {
        if (mark < FirstMark || glyph.Advance != run.Face.UnitsPerEm || glyph.Offset != (0, 0))
            return default;

        if (mark == IdeographicSpace)
            return new(SpaceSide.Around, 0);

        var (isOpening, isClosing, isMiddle) = (Opening.Contains(mark), Closing.Contains(mark), Middle.Contains(mark));
        if (!isOpening && !isClosing && !isMiddle)
            return default;

        // Fonts of each region have their own; a mark that is white on another side than it should be stays as it is.
        var space = run.Face.SpaceOf(mark, glyph.Id, run.Script, language);
        return space.Side switch
        {
            SpaceSide.Before => isOpening,
            SpaceSide.After => isClosing,
            _ => !isOpening,
        }
            ? space
            : default;
    }
}
