namespace Briefing.Text.Words;

/// <summary>One step of the alignment of two texts: a token of both, or a token that only one of them has.</summary>
internal readonly record struct WordStep(Token? First, Token? Second)
{
    public bool IsSame =>
        First is { } first && Second is { } second && first.Words.SequenceEqual(second.Words);
}
