namespace Briefing.Scaffold;

/// <summary>A key and its value.</summary>
/// <param name="IsHint">Optional and not given: it becomes a comment that says what could stand there.</param>
internal sealed record NewKey(string Name, NewNode Value, bool IsHint = false)
{
    /// <summary>A key that needs a value; without one it stays blank, which is a mistake until it is filled in.</summary>
    public static NewKey Required(string name, string? value, string hint) =>
        new(name, value is null ? new NewNode.Blank(hint) : new NewNode.Words(value));

    /// <summary>A key that may have a value; without one it is a comment.</summary>
    public static NewKey Optional(string name, string? value, string hint) =>
        value is null ? new(name, new NewNode.Blank(hint), IsHint: true) : new(name, new NewNode.Words(value));

    /// <summary>A key that is left out unless it has a value.</summary>
    public static IEnumerable<NewKey> IfGiven(string name, string? value) =>
        value is null ? [] : [new(name, new NewNode.Words(value))];
}
