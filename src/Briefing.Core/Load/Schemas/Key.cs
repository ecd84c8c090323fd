namespace Briefing.Load.Schemas;

/// <summary>A key of an object, and its value.</summary>
/// <param name="Meaning">What to write there, worded to follow "with".</param>
/// <param name="IsRequired">Whether the object is incomplete without it; a required list has at least one item.</param>
/// <param name="Example">A value as an author would write it.</param>
internal sealed record Key(string Name, Value Value, string Meaning, bool IsRequired, string? Example)
{
    /// <summary>The name in a report of differences.</summary>
    public string Label { get; init; } = Name.Replace('-', ' ');

    /// <summary>The description of its option of <c>briefing add</c>; <c>null</c> if it has none.</summary>
    public string? Option { get; init; }

    /// <summary>The comment on it in a new file; <c>null</c> if it has none.</summary>
    public string? Hint { get; init; }

    /// <summary>The name of the option's value in the help; <c>null</c> for the default of its kind.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Its name in CSL if it is spelt differently there; in YAML it is read, too. <c>null</c> if there is none.</summary>
    public string? CslName { get; init; }

    /// <summary>Whether it is for those who write the files: no export and no table has it.</summary>
    public bool IsForAuthors { get; init; }

    public Key With(Prompt prompt, string? label) => this with
    {
        Label = label ?? Label,
        Option = prompt.Option is "" ? Meaning : prompt.Option,
        Hint = prompt.Hint is "" ? DefaultHint(prompt) : prompt.Hint,
        Placeholder = prompt.Placeholder,
    };

    private string DefaultHint(Prompt prompt) =>
        Value is Value.OneOf { Words: [.. var words, var last] } ? $"{string.Join(", ", words)} or {last}"
        : prompt.Option is null or "" ? Meaning
        : prompt.Option;
}
