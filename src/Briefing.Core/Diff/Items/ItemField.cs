namespace Briefing.Diff.Items;

/// <summary>A property of an item. Missing ones have no field.</summary>
/// <param name="Key">What identifies it among the fields of its item.</param>
/// <param name="IsProse">Whether reports mark the changed words, rather than show both values in full.</param>
internal sealed record ItemField(string Key, string Text, bool IsProse)
{
    /// <summary>The name in reports; empty if the text tells what it is.</summary>
    public string Name { get; init; } = Key;
}
