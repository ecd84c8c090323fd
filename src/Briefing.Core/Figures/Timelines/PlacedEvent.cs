using Briefing.Compose.Figures;

namespace Briefing.Figures.Timelines;

/// <summary>An event on its strip.</summary>
/// <param name="Level">Counted from 0 at the axis, upwards for a moment, downwards for a period.</param>
/// <param name="X">Middle of its number, points.</param>
/// <param name="Left">Where its date begins on the axis, points.</param>
/// <param name="Right">Where its date ends on the axis, points.</param>
internal sealed record PlacedEvent(DatedEvent Event, bool IsPeriod, int Level, double X, double Left, double Right);
