namespace Briefing.Print.Layout;

/// <summary>A title that running headers repeat.</summary>
/// <param name="Section">Of the section, on the left.</param>
/// <param name="Item">Of the item in the section, on the right; <c>null</c> at the start of the section.</param>
internal sealed record RunningTitle(string Section, string? Item);
