namespace Briefing.Text.Words;

/// <summary>A word or a punctuation mark of a text.</summary>
internal readonly record struct Token(string Text, int Start, int Length, bool IsWord)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> Words => Text.AsSpan(Start, Length);
}
