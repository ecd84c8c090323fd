namespace Briefing.Load.Schemas;

/// <summary>How an author is asked for a value: by an option of <c>briefing add</c>, and by a comment in a new file.</summary>
/// <param name="Option">What the option is for; <c>null</c> if there is none.</param>
/// <param name="Hint">What the comment says; <c>null</c> if the key has none unless it is required.</param>
internal readonly record struct Asked(string? Option, string? Hint)
{
    /// <summary>In the words of the key's meaning.</summary>
    public static Asked AsMeant { get; } = new("", "");

    /// <summary>By an option alone.</summary>
    public static Asked ByOption(string option = "") => new(option, null);

    /// <summary>By a comment alone.</summary>
    public static Asked ByHint(string hint = "") => new(null, hint);

    /// <summary>Both in the same words; a key with a fixed set of words has these as its hint.</summary>
    public static implicit operator Asked(string words) => new(words, words);
}
