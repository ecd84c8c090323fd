using Briefing.Text;

namespace Briefing.Verify.Texts;

/// <summary>A non-empty line of a source's text.</summary>
/// <param name="Number">Counted from 1, as citations count.</param>
internal sealed record Paragraph(int Number, TextSpan At, FoldedText Words)
{
    /// <summary>A stretch of its folded words as a place in the file.</summary>
    public TextSpan PlaceOf(int start, int length)
    {
        var (first, written) = Words.OriginalOf(start, length);
        return new(At.File, At.Start + first, written);
    }
}
