namespace Briefing.Load.Schemas;

/// <summary>How an author is asked for a value: by an option of <c>briefing add</c>, and by a comment in a new file.</summary>
/// <param name="Option">What the option is for; <c>null</c> if there is none, empty if as the key's meaning says.</param>
/// <param name="Hint">What the comment says; <c>null</c> if there is none, empty if it follows from the rest.</param>
/// <param name="Placeholder">The name of the option's value in the help; <c>null</c> for that of its kind.</param>
internal readonly record struct Asked(string? Option, string? Hint, string? Placeholder = null)
{
    /// <summary>In the words of the key's meaning.</summary>
    public static Asked ByMeaning { get; } = new("", "");

    /// <summary>By an option alone.</summary>
    public static Asked ByOption(string option, string? placeholder = null) => new(option, null, placeholder);

    /// <summary>By a comment alone.</summary>
    public static Asked ByHint(string hint = "") => new(null, hint);

    /// <summary>In the same words; the comment on a key with a fixed set of words lists these.</summary>
    public static implicit operator Asked(string words) => new(words, "");
}
