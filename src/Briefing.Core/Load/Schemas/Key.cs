namespace Briefing.Load.Schemas;

/// <summary>A key of an object, and its value.</summary>
/// <param name="Meaning">What to write there, as it follows upon "with" in a sentence.</param>
/// <param name="IsRequired">Whether the object lacks something without it; a list that is required is never empty.</param>
/// <param name="Example">A value as an author would write it.</param>
internal sealed record Key(string Name, Value Value, string Meaning, bool IsRequired, string? Example)
{
    /// <summary>What a report of differences calls it.</summary>
    public string Label { get; init; } = Name.Replace('-', ' ');

    /// <summary>What its option of <c>briefing add</c> is for; <c>null</c> if there is none.</summary>
    public string? Option { get; init; }

    /// <summary>What a comment in a new file says of it; <c>null</c> if it has none.</summary>
    public string? Hint { get; init; }

    /// <summary>The name of the option's value in the help; <c>null</c> for that of its kind.</summary>
    public string? Placeholder { get; init; }

    public Key With(Asked asked, string? label) => this with
    {
        Label = label ?? Label,
        Option = asked.Option is "" ? Meaning : asked.Option,
        Hint = asked.Hint is "" ? UsualHint(asked) : asked.Hint,
        Placeholder = asked.Placeholder,
    };

    private string UsualHint(Asked asked) =>
        Value is Value.OneOf { Words: [.. var words, var last] } ? $"{string.Join(", ", words)} or {last}"
        : asked.Option is null or "" ? Meaning
        : asked.Option;
}
