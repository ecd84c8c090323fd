namespace Briefing.Verify.Texts;

/// <summary>A non-empty line of a source's text.</summary>
/// <param name="Number">Counted from 1, as in citations.</param>
internal sealed record SourceParagraph(int Number, TextSpan At, FoldedText Words)
{
    /// <summary>The place in the file of a range of its folded text.</summary>
    public TextSpan PlaceOf(int start, int length)
    {
        var (first, written) = Words.OriginalOf(start, length);
        return new(At.File, At.Start + first, written);
    }
}
