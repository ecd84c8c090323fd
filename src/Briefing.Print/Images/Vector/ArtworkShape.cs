using System.Collections.Immutable;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paths;

namespace Briefing.Print.Images.Vector;

/// <param name="Fill">Nothing where the surroundings give the colour.</param>
/// <param name="IsEvenOdd">Whether a part inside another is a hole whichever way it turns (SVG 1.1, 11.3).</param>
internal sealed record ArtworkShape(ImmutableArray<PathStep> Steps, Color? Fill, bool IsEvenOdd);
