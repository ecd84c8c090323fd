namespace Briefing.Compose.Figures;

/// <summary>A sign of a figure and what it means.</summary>
internal sealed record LegendEntry(LegendSign Sign, string Words);
