namespace Briefing.Compose.Figures;

/// <summary>The event that divides the sources into before and after.</summary>
/// <param name="Label">As printed beside its line.</param>
internal sealed record TimelineDivide(DateOnly Date, string Label);
