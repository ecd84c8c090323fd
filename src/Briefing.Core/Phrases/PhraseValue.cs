namespace Briefing.Phrases;

/// <summary>The words of a phrase. <c>{names in braces}</c> are filled in.</summary>
internal abstract record PhraseValue
{
    private PhraseValue()
    {
    }

    public sealed record Text(string Words) : PhraseValue;

    /// <summary>Words that differ with a number.</summary>
    /// <param name="None">For 0, where it is said in words; <c>null</c> if it is a number as any other.</param>
    /// <param name="Forms">By category; <c>null</c> where the words for all others are right.</param>
    public sealed record Counted(string? None, ImmutableArray<string?> Forms) : PhraseValue
    {
        public string Of(PluralCategory category) => Forms[(int)category] ?? Forms[(int)PluralCategory.Other]!;
    }

    public sealed record List(ImmutableArray<string> Items) : PhraseValue;
}
