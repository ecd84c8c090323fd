namespace Briefing.Compose.Figures;

/// <summary>The event that divides the sources into before and after.</summary>
/// <param name="Label">The label printed next to its line.</param>
internal sealed record TimelineDivide(DateOnly Date, string Label);
