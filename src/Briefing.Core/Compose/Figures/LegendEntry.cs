namespace Briefing.Compose.Figures;

/// <summary>A symbol of a figure and its meaning.</summary>
internal sealed record LegendEntry(LegendSymbol Symbol, string Words);
