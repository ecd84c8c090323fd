namespace Briefing.Diff.Items;

/// <summary>A property of an item. Missing ones have no field.</summary>
/// <param name="Name">The name in reports.</param>
/// <param name="IsProse">Whether reports mark the changed words, rather than show both values in full.</param>
internal sealed record ItemField(string Name, string Text, bool IsProse);
