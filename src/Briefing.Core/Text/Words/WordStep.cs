namespace Briefing.Text.Words;

/// <summary>A step through two texts side by side: a token of both, or of one where the other has none.</summary>
internal readonly record struct WordStep(Token? First, Token? Second)
{
    public bool IsSame =>
        First is { } first && Second is { } second && first.Words.SequenceEqual(second.Words);
}
