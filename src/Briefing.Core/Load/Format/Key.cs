namespace Briefing.Load.Format;

/// <summary>A key of a part, and what stands behind it.</summary>
/// <param name="Meaning">What to write there, as it follows upon "with" in a sentence.</param>
/// <param name="IsRequired">Whether the part lacks something without it; a list that is required is never empty.</param>
/// <param name="Example">A value as an author would write it.</param>
internal sealed record Key(string Name, Value Value, string Meaning, bool IsRequired, string? Example)
{
    public static Key Required(string name, Value value, string meaning, string? example = null) =>
        new(name, value, meaning, IsRequired: true, example);

    public static Key Optional(string name, Value value, string meaning, string? example = null) =>
        new(name, value, meaning, IsRequired: false, example);
}
