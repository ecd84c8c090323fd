using System.Collections.Immutable;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Paths;

namespace Briefing.Render.Images.Vector;

/// <param name="Fill">Nothing where the surroundings give the colour.</param>
/// <param name="IsEvenOdd">Whether a part inside another is a hole whichever way it turns (SVG 1.1, 11.3).</param>
internal sealed record ArtworkShape(ImmutableArray<PathStep> Steps, Color? Fill, bool IsEvenOdd);
