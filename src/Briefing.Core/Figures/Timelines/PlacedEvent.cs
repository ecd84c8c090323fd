using Briefing.Compose.Figures;

namespace Briefing.Figures.Timelines;

/// <summary>An event placed on its strip.</summary>
/// <param name="Level">From 0 at the axis, upwards for a moment, downwards for a period.</param>
/// <param name="X">The centre of its number, in points.</param>
/// <param name="Left">The start of its date on the axis, in points.</param>
/// <param name="Right">The end of its date on the axis, in points.</param>
internal sealed record PlacedEvent(DatedEvent Event, bool IsPeriod, int Level, double X, double Left, double Right);
