namespace Briefing.Diff.Items;

/// <summary>A property of an item. One that is not given is not there.</summary>
/// <param name="Name">As a report names it.</param>
/// <param name="IsProse">Whether a report shows which words of it changed, or the whole of both.</param>
internal sealed record Field(string Name, string Text, bool IsProse);
