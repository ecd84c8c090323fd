namespace Briefing.Load.Schemas;

/// <summary>A key and its value.</summary>
/// <param name="IsHint">Optional and not given: it becomes a comment that says what it is for.</param>
internal sealed record WrittenKey(string Name, Written Value, bool IsHint = false)
{
    /// <summary>A key that needs a value; without one it is blank, which is a mistake until it is filled in.</summary>
    public static WrittenKey Required(string name, string? value, string hint) =>
        new(name, value is null ? new Written.Blank(hint) : new Written.Words(value));

    /// <summary>A key that may have a value; without one it is a comment.</summary>
    public static WrittenKey Optional(string name, string? value, string hint) =>
        value is null ? new(name, new Written.Blank(hint), IsHint: true) : new(name, new Written.Words(value));
}
