namespace Briefing.Load.Schemas;

/// <summary>How authors are prompted for a value: by an option of <c>briefing add</c>, and by a comment in a new file.</summary>
/// <param name="Option">The option's description; <c>null</c> for no option, empty for the key's meaning.</param>
/// <param name="Hint">The comment; <c>null</c> for none, empty to derive it.</param>
/// <param name="Placeholder">The name of the option's value in the help; <c>null</c> for the default of its kind.</param>
internal readonly record struct Prompt(string? Option, string? Hint, string? Placeholder = null)
{
    /// <summary>With the key's meaning as description.</summary>
    public static Prompt ByMeaning { get; } = new("", "");

    /// <summary>By an option only.</summary>
    public static Prompt ByOption(string option, string? placeholder = null) => new(option, null, placeholder);

    /// <summary>By a comment only.</summary>
    public static Prompt ByHint(string hint = "") => new(null, hint);

    /// <summary>With the same words in both; for a key with a fixed set of words, the comment lists these.</summary>
    public static implicit operator Prompt(string words) => new(words, "");
}
